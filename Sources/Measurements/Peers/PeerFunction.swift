/// A function with its parameters, and what is done with it.
public struct PeerFunction: Hashable, Sendable {
  /// The key of the catalogue.
  public let name: String

  /// The values of all its parameters by their names.
  public let parameters: [String: Double]

  /// The value or the derivative.
  public let operation: Operation

  /// Creates a function from its parts.
  public init(name: String, parameters: [String: Double], operation: Operation) {
    self.name = name
    self.parameters = parameters
    self.operation = operation
  }
}
