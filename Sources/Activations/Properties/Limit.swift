/// What a function tends to.
public enum Limit: Hashable, Sendable {
  /// A number, or an infinity.
  case value(Double)

  /// Nothing: it goes on to oscillate.
  case none
}
