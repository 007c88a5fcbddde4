/// What is done with every element of an array.
public enum Operation: String, Encodable, Hashable, Sendable, CaseIterable {
  /// The function's value.
  case forward

  /// The function's derivative.
  case derivative

  /// The derivative times the gradient that comes from the next layer.
  case backward
}
