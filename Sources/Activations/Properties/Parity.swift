/// What a function has to do with its mirror image.
public enum Parity: String, Hashable, Sendable {
  /// f(−z) = f(z).
  case even

  /// f(−z) = −f(z).
  case odd

  /// Neither.
  case none
}
