/// A closed interval that is proved to hold every value a function takes, with what else is proved.
///
/// Every operation is rounded outward. Sums, products, quotients and roots find the sign of their
/// rounding error by an error-free transformation (Dekker 1971; Ogita, Rump & Oishi 2005), so an exact
/// result stays exact and an inexact one grows by one ulp on one side only.
///
/// Elementary functions are widened by `elementaryWidening` = 8 ulp at each end and then cut to the
/// function's range. That suffices: the largest errors known for binary64 in glibc, Apple's and musl's
/// libraries are 0.56 ulp for sin, cos, exp and log, below 3 ulp for the hyperbolic functions and their
/// inverses, below 4 ulp for cbrt, and below 6 ulp for erfc, the worst of those used (Gladman, Innocente,
/// Mather & Zimmermann, "Accuracy of Mathematical Functions in Single, Double, Double Extended, and
/// Quadruple Precision", 2021–2025). The logistic function, formed of one exp, one sum and one quotient, is off by less than
/// 3.6 ulp, and log(1 + eᶻ), formed of one exp, one logarithm and one sum, by less than that.
///
/// The decoration is propagated as in IEEE 1788-2015.
public struct Interval: Hashable, Sendable {
  /// The lower end; +∞ if the interval is empty.
  public let lower: Double

  /// The upper end; −∞ if the interval is empty.
  public let upper: Double

  /// What is proved of the function that gave this interval.
  public let decoration: Decoration

  /// By how many ulp each end of an elementary function's result is moved outward.
  package static let elementaryWidening = 8.0

  /// Creates an interval from ends that are in order, of which none is NaN.
  ///
  /// A result that reaches infinity is not bounded, so its decoration is at most `continuous`.
  init(lower: Double, upper: Double, decoration: Decoration) {
    self.lower = lower
    self.upper = upper
    self.decoration =
      lower > -.infinity && upper < .infinity ? decoration : Swift.min(decoration, .continuous)
  }

  /// The set of all values of the variable from `lower` to `upper`.
  ///
  /// - Precondition: `lower` ≤ `upper`, both finite.
  public init(_ lower: Double, _ upper: Double) {
    guard lower <= upper, lower.isFinite, upper.isFinite else {
      misuse("the ends of an interval must be finite and in order, not \(lower) and \(upper)")
    }
    self.init(lower: lower, upper: upper, decoration: .common)
  }

  /// No value at all: the function is defined nowhere on the interval.
  public static let empty = Interval(
    lower: .infinity, upper: -.infinity, decoration: .trivial)

  /// Every value, and nothing proved.
  public static let entire = Interval(
    lower: -.infinity, upper: .infinity, decoration: .trivial)

  /// Whether there is no value at all.
  public var isEmpty: Bool { lower > upper }

  /// Whether 0 is the only value.
  var isZero: Bool { lower == 0 && upper == 0 }

  /// Whether neither end is infinite.
  var isBounded: Bool { lower > -.infinity && upper < .infinity }

  /// The distance between the ends, rounded up; 0 if empty.
  public var width: Double { isEmpty ? 0 : Rounding.sumUp(upper, -lower) }

  /// A number half way between the ends, or the end itself if there is only one; NaN if empty.
  var middle: Double {
    isEmpty ? .nan : lower == upper ? lower : lower / 2 + upper / 2
  }

  /// The greatest absolute value in the interval; 0 if empty.
  package var magnitude: Double { isEmpty ? 0 : Swift.max(-lower, upper) }

  /// Whether `value` lies in the interval.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The same interval, of which no more than `decoration` is proved.
  func lowered(to other: Decoration) -> Interval {
    Interval(lower: lower, upper: upper, decoration: Swift.min(decoration, other))
  }

  /// The smallest interval that holds both.
  func hull(_ other: Interval) -> Interval {
    Interval(
      lower: Swift.min(lower, other.lower), upper: Swift.max(upper, other.upper),
      decoration: Swift.min(decoration, other.decoration))
  }

  /// What lies in both of two enclosures of the same values.
  func intersection(_ other: Interval) -> Interval {
    let (low, high) = (Swift.max(lower, other.lower), Swift.min(upper, other.upper))
    return low > high
      ? self
      : Interval(lower: low, upper: high, decoration: Swift.max(decoration, other.decoration))
  }
}

/// What is proved about a function on the whole of an interval, besides where its values lie.
///
/// Ordered from the weakest to the strongest, with the names of IEEE 1788-2015; each implies those
/// before it. The standard's `ill` has no use here, because nothing constructs an invalid interval.
public enum Decoration: Int, Comparable, Sendable {
  /// Nothing: the function may be undefined on a part of the interval.
  case trivial

  /// Defined everywhere, not necessarily continuous.
  case defined

  /// Defined and continuous everywhere, not necessarily bounded.
  case continuous

  /// Defined, continuous and bounded.
  case common

  /// Whether `a` says less than `b`.
  public static func < (a: Decoration, b: Decoration) -> Bool { a.rawValue < b.rawValue }
}

/// The answer to a comparison that need not have one.
public enum Truth: Hashable, Sendable {
  /// The comparison holds, for every value it was asked about.
  case holds

  /// The comparison fails, for every value it was asked about.
  case fails

  /// It holds for some of the values and fails for others.
  case undecided

  /// Some of the values may be missing, so that there is nothing to compare.
  case undefined

  /// None of the values can be compared: on one side there is none.
  case missing
}

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
