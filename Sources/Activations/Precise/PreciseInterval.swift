import CMPFR

/// A closed interval with ends of many bits that is proved to hold every value a function takes: the
/// second tier of enclosures, asked where doubles do not decide.
///
/// It is made by the same operations as ``Interval`` and means the same. Its ends are MPFR numbers, whose
/// elementary functions are correctly rounded in both directions, so it rests on no assumption about the
/// C library; its exponents have 62 bits, so hardly anything under- or overflows. What does is rounded
/// outward: an end becomes 0 or infinite, and the enclosure wider, never wrong.
///
/// Results have the precision in force: see ``WorkingPrecision``.
struct PreciseInterval: Sendable {
  /// The lower end; NaN never, −∞ if unbounded.
  let lower: PreciseNumber

  /// The upper end.
  let upper: PreciseNumber

  /// What is proved of the function that gave this interval.
  let decoration: Decoration

  /// Whether there is no value at all.
  let isEmpty: Bool

  /// Creates an interval from ends that are in order.
  ///
  /// A result that reaches infinity is not bounded, so its decoration is at most `continuous`.
  init(_ lower: PreciseNumber, _ upper: PreciseNumber, _ decoration: Decoration) {
    self.lower = lower
    self.upper = upper
    isEmpty = false
    let isBounded = !lower.isInfinite && !upper.isInfinite
    self.decoration = isBounded ? decoration : Swift.min(decoration, .continuous)
  }

  /// Creates an interval from a number rounded down and up.
  init(_ ends: (down: PreciseNumber, up: PreciseNumber), _ decoration: Decoration) {
    self.init(ends.down, ends.up, decoration)
  }

  private init(empty: Void) {
    lower = .infinity
    upper = .negativeInfinity
    decoration = .trivial
    isEmpty = true
  }

  /// No value at all: the function is defined nowhere on the interval.
  static let empty = PreciseInterval(empty: ())

  /// Every value, and nothing proved.
  static let entire = PreciseInterval(.negativeInfinity, .infinity, .trivial)

  /// All numbers from one double to another, either of which may be infinite.
  init(from lower: Double, to upper: Double) {
    self.init(.make(lower), .make(upper), .common)
  }

  /// The lower end, rounded down; +∞ if empty.
  var lowerBound: Double { lower.double(.down) }

  /// The upper end, rounded up; −∞ if empty.
  var upperBound: Double { upper.double(.up) }

  /// The lower end alone; empty if there is none.
  var lowerEnd: PreciseInterval { isEmpty ? .empty : PreciseInterval(lower, lower, .common) }

  /// The upper end alone; empty if there is none.
  var upperEnd: PreciseInterval { isEmpty ? .empty : PreciseInterval(upper, upper, .common) }

  /// Whether 0 lies in the interval.
  var containsZero: Bool { !isEmpty && lower.sign <= 0 && upper.sign >= 0 }

  /// The sign that all values have; nil if they do not have one.
  var strictSign: Signum? {
    if isEmpty { return nil }
    if lower.sign > 0 { return .positive }
    if upper.sign < 0 { return .negative }
    return lower.isZero && upper.isZero ? .zero : nil
  }

  /// Whether no value is less than 0.
  var isNotNegative: Bool { !isEmpty && lower.sign >= 0 }

  /// Whether no value is greater than 0.
  var isNotPositive: Bool { !isEmpty && upper.sign <= 0 }

  /// Whether 0 is the only value.
  var isZero: Bool { !isEmpty && lower.isZero && upper.isZero }

  /// Whether neither end is infinite.
  var isBounded: Bool { !lower.isInfinite && !upper.isInfinite }

  /// Whether it holds one number only.
  var isPoint: Bool { !isEmpty && (lower.isIdentical(to: upper) || lower == upper) }

  /// The distance between the ends, rounded up; 0 if empty.
  var width: PreciseNumber {
    isEmpty ? .zero : upper.apply(lower, .up) { mpfr_sub($0, $1, $2, $3) }
  }

  /// The number half way between the ends, about; an end if the other is infinite.
  var middle: PreciseNumber {
    if lower.isInfinite { return upper.isInfinite ? .zero : upper }
    if upper.isInfinite { return lower }
    return lower.apply(upper, .down) { result, a, b, mode in
      mpfr_add(result, a, b, mode)
      return mpfr_div_2ui(result, result, 1, mode)
    }
  }

  /// The same interval with another decoration.
  func with(_ decoration: Decoration) -> PreciseInterval {
    isEmpty ? self : PreciseInterval(lower, upper, decoration)
  }

  /// The same interval, of which no more than `decoration` is proved.
  func lowered(to other: Decoration) -> PreciseInterval { with(Swift.min(decoration, other)) }

  /// The smallest interval that holds both.
  func hull(_ other: PreciseInterval) -> PreciseInterval {
    let least = Swift.min(decoration, other.decoration)
    if isEmpty { return other.with(least) }
    if other.isEmpty { return with(least) }
    return PreciseInterval(Swift.min(lower, other.lower), Swift.max(upper, other.upper), least)
  }

  /// What lies in both of two enclosures of the same values.
  func intersection(_ other: PreciseInterval) -> PreciseInterval {
    guard !isEmpty, !other.isEmpty else { return .empty }
    let (low, high) = (Swift.max(lower, other.lower), Swift.min(upper, other.upper))
    return low > high
      ? self : PreciseInterval(low, high, Swift.max(decoration, other.decoration))
  }

  /// What is left of the interval within `range`; empty if nothing is.
  func cut(_ low: PreciseNumber, _ high: PreciseNumber) -> PreciseInterval {
    guard !isEmpty, upper >= low, lower <= high else { return .empty }
    return PreciseInterval(Swift.max(lower, low), Swift.min(upper, high), decoration)
  }

  /// The image under an increasing function, from its values at the ends.
  func increasing(
    _ function: (PreciseNumber.Pointer, PreciseNumber.Pointer, mpfr_rnd_t) -> Int32
  ) -> PreciseInterval {
    if isEmpty { return .empty }
    if isPoint { return PreciseInterval(lower.applyBothWays(function), decoration) }
    return PreciseInterval(
      lower.apply(.down, function), upper.apply(.up, function), decoration)
  }

  /// The image under a decreasing function, from its values at the ends.
  func decreasing(
    _ function: (PreciseNumber.Pointer, PreciseNumber.Pointer, mpfr_rnd_t) -> Int32
  ) -> PreciseInterval {
    if isEmpty { return .empty }
    if isPoint { return PreciseInterval(lower.applyBothWays(function), decoration) }
    return PreciseInterval(
      upper.apply(.down, function), lower.apply(.up, function), decoration)
  }
}
