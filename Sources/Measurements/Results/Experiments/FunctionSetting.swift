/// A function and the values of its parameters.
public struct FunctionSetting: Codable, Hashable, Sendable {
  /// The key of the catalogue, or the formula.
  public let function: String

  /// The values of its parameters, by name; none for a formula, which has them in it.
  public let parameters: [String: Double]

  /// Creates a setting from its parts.
  public init(function: String, parameters: [String: Double]) {
    self.function = function
    self.parameters = parameters
  }
}
