/// What a framework calls a function, and how the function is had there.
public struct FrameworkName: Hashable, Sendable {
  /// The framework.
  public let framework: Framework

  /// The name there, such as `GELU`.
  public let name: String

  /// The setting that makes it this function, such as `approximate="tanh"`; empty if none is needed.
  public let setting: String

  /// Whether the name is one of the framework's activation functions, and not a general operator or a
  /// layer that can serve as this function.
  public let isActivation: Bool

  /// Creates the name of an activation function of a framework.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - name: The name there.
  ///   - setting: What has to be set to have this function.
  public static func activation(
    _ framework: Framework, _ name: String, setting: String = ""
  ) -> FrameworkName {
    FrameworkName(framework: framework, name: name, setting: setting, isActivation: true)
  }

  /// Creates the name of a general operator, a layer or a special case that can serve as the function.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - name: The name there.
  ///   - setting: What has to be set to have this function.
  public static func substitute(
    _ framework: Framework, _ name: String, setting: String = ""
  ) -> FrameworkName {
    FrameworkName(framework: framework, name: name, setting: setting, isActivation: false)
  }
}
