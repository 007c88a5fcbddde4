import Activations

/// The functions of the hidden layers of a network.
public struct HiddenFunctions: Sendable {
  /// That of all, or of the convolutional ones.
  public let activation: any NamedFunction

  /// That of the dense ones in networks that have convolutional ones too.
  public let denseActivation: any NamedFunction

  /// Chooses functions.
  ///
  /// - Parameter dense: Nil for the same.
  public init(_ activation: any NamedFunction, dense: (any NamedFunction)? = nil) {
    self.activation = activation
    denseActivation = dense ?? activation
  }
}
