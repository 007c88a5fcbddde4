/// The sign of a number.
public enum Signum: String, Hashable, Sendable {
  /// Less than 0.
  case negative

  /// 0.
  case zero

  /// Greater than 0.
  case positive
}
