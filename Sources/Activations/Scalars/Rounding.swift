/// Sums, products, quotients and roots of doubles, rounded in a given direction.
///
/// The error of a rounded result is found exactly where that is possible, and taken to have either sign
/// where it is not: near underflow the residual itself would be rounded away.
enum Rounding {
  /// Below this a residual may underflow: 2⁻¹⁰²² ÷ 2⁻⁵³, with room to spare.
  private static let residualIsExactAbove = 0x1p-960

  /// The sum rounded towards −∞.
  static func sumDown(_ a: Double, _ b: Double) -> Double {
    let s = a + b
    return down(s, error: sumError(a, b, s))
  }

  /// The sum rounded towards +∞.
  static func sumUp(_ a: Double, _ b: Double) -> Double { -sumDown(-a, -b) }

  /// The product rounded towards −∞; 0 times infinity is 0, because an infinite end is never attained.
  static func productDown(_ a: Double, _ b: Double) -> Double {
    if a == 0 || b == 0 { return 0 }
    let p = a * b
    if p.magnitude < residualIsExactAbove { return down(p, isNegative: (a < 0) != (b < 0)) }
    return down(p, error: (-p).addingProduct(a, b))
  }

  /// The product rounded towards +∞.
  static func productUp(_ a: Double, _ b: Double) -> Double { -productDown(-a, b) }

  /// The quotient rounded towards −∞; `b` is not 0, and not both are infinite.
  static func quotientDown(_ a: Double, _ b: Double) -> Double {
    if a == 0 || b.isInfinite { return 0 }
    let q = a / b
    if q.magnitude < residualIsExactAbove || a.magnitude < residualIsExactAbove {
      return down(q, isNegative: (a < 0) != (b < 0))
    }
    let residual = a.addingProduct(-q, b)
    return down(q, error: b < 0 ? -residual : residual)
  }

  /// The quotient rounded towards +∞.
  static func quotientUp(_ a: Double, _ b: Double) -> Double { -quotientDown(-a, b) }

  /// The square root of a number that is not negative, rounded towards −∞.
  static func rootDown(_ a: Double) -> Double {
    let r = a.squareRoot()
    if a == 0 || a.isInfinite { return r }
    if a < residualIsExactAbove { return r.nextDown }
    return down(r, error: a.addingProduct(-r, r))
  }

  /// The square root of a number that is not negative, rounded towards +∞.
  static func rootUp(_ a: Double) -> Double {
    let r = a.squareRoot()
    if a == 0 || a.isInfinite { return r }
    if a < residualIsExactAbove { return r.nextUp }
    return a.addingProduct(-r, r) > 0 ? r.nextUp : r
  }

  /// `rounded`, or the double below it if the exact result is less; `error` is exact minus rounded.
  ///
  /// Infinite results come from an overflow, whose error is not a number.
  private static func down(_ rounded: Double, error: Double) -> Double {
    if error >= 0 { return rounded }
    if error < 0 || rounded == .infinity { return rounded.nextDown }
    return rounded
  }

  /// The double below a result near underflow, or 0 if the exact result is known not to be negative.
  private static func down(_ rounded: Double, isNegative: Bool) -> Double {
    isNegative ? rounded.nextDown : Swift.max(rounded.nextDown, 0)
  }

  /// The exact sum minus the rounded one (Knuth's TwoSum).
  private static func sumError(_ a: Double, _ b: Double, _ s: Double) -> Double {
    let bRounded = s - a
    let aRounded = s - bRounded
    return (a - aRounded) + (b - bRounded)
  }
}
