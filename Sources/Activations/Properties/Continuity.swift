/// How often a function can be differentiated with a continuous result, everywhere on a domain.
public enum Continuity: String, Hashable, Sendable {
  /// The function itself is not continuous, or not defined everywhere.
  case discontinuous

  /// The function is continuous, its slope is not.
  case c0 = "C0"

  /// The slope is continuous, the second derivative is not.
  case c1 = "C1"

  /// The second derivative is continuous, the third is not.
  case c2 = "C2"

  /// The third derivative is continuous, the fourth is not.
  case c3 = "C3"

  /// Four derivatives at least are continuous.
  case smooth
}
