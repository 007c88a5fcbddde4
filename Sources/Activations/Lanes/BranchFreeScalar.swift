/// A reading without branches, so that a loop over it becomes one over vectors.
///
/// Besides its value it carries a doubt: a mask that says whether the input lies where the value may be wrong, because an
/// argument is too large to be reduced or a power leaves the range of the number. Whoever runs the loop
/// evaluates those few inputs with `Double` instead, so a function need not be slow everywhere to be
/// right everywhere.
///
/// Nothing in it is fused, so that a result has the same bits on every processor.
@usableFromInline
protocol BranchFreeScalar: Scalar where Condition == LaneCondition<Doubt> {
  /// The number that holds the value.
  associatedtype Number: BinaryFloatingPoint & Sendable

  /// As many bits as the number has: a mask, because joining truths is a branch and joining masks is not.
  associatedtype Doubt: FixedWidthInteger & UnsignedInteger & Sendable

  /// The value, to be believed where there is no doubt.
  var value: Number { get }

  /// All ones if the value may be wrong, else 0.
  var doubt: Doubt { get }

  /// A number and the doubt about it.
  init(_ value: Number, doubt: Doubt)

  /// The variable.
  init(reading z: Float)

  /// The mask of a truth.
  static func doubt(if isDoubtful: Bool) -> Doubt
}

extension BranchFreeScalar {
  /// A number that is not in doubt.
  @inlinable @inline(__always)
  init(_ value: Number) { self.init(value, doubt: 0) }

  /// The doubt there was, and a new one outside a range.
  @inlinable @inline(__always)
  func doubt(outside range: ClosedRange<Number>) -> Doubt {
    doubt | Self.doubt(if: !(value >= range.lowerBound))
      | Self.doubt(if: !(value <= range.upperBound))
  }

  /// The doubt there was, and a new one below a bound.
  @inlinable @inline(__always)
  func doubt(outside range: PartialRangeFrom<Number>) -> Doubt {
    doubt | Self.doubt(if: !(value >= range.lowerBound))
  }

  /// The doubt there was, and a new one above a bound.
  @inlinable @inline(__always)
  func doubt(outside range: PartialRangeThrough<Number>) -> Doubt {
    doubt | Self.doubt(if: !(value <= range.upperBound))
  }

  /// The doubt there was, and a new one where the number has a greater magnitude: one comparison for two.
  @inlinable @inline(__always)
  func doubt(beyond magnitude: Number) -> Doubt {
    doubt | Self.doubt(if: !(value.magnitude <= magnitude))
  }

  @inlinable @inline(__always)
  static func + (a: Self, b: Self) -> Self { Self(a.value + b.value, doubt: a.doubt | b.doubt) }

  @inlinable @inline(__always)
  static func - (a: Self, b: Self) -> Self { Self(a.value - b.value, doubt: a.doubt | b.doubt) }

  @inlinable @inline(__always)
  static func * (a: Self, b: Self) -> Self { Self(a.value * b.value, doubt: a.doubt | b.doubt) }

  /// The quotient; in doubt where it is not finite, for a comparison would not see a NaN.
  @inlinable @inline(__always)
  static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    return Self(quotient, doubt: a.doubt | b.doubt | doubt(if: !(quotient.magnitude < .infinity)))
  }

  @inlinable @inline(__always)
  static prefix func - (a: Self) -> Self { Self(-a.value, doubt: a.doubt) }

  // A product of 0 and infinity is NaN, which is in doubt, so no factor has to win over another.

  @inlinable @inline(__always)
  static func times(_ a: Self, vanishing b: Self) -> Self { a * b }

  @inlinable @inline(__always)
  static func times(vanishing a: Self, vanishing b: Self) -> Self { a * b }

  @inlinable @inline(__always)
  static func plus(_ a: Self, bounded b: Self) -> Self { a + b }

  @inlinable @inline(__always)
  static func .> (a: Self, b: Self) -> Condition {
    LaneCondition(holds: a.value > b.value, doubt: a.doubt | b.doubt)
  }

  @inlinable @inline(__always)
  static func .< (a: Self, b: Self) -> Condition { b .> a }

  @inlinable @inline(__always)
  static func select(_ condition: Condition, _ a: Self, _ b: Self) -> Self {
    Self(
      condition.holds ? a.value : b.value,
      doubt: condition.doubt | (condition.holds ? a.doubt : b.doubt))
  }

  @inlinable @inline(__always)
  static func form(_ a: Self, where condition: Condition, otherwise b: Self) -> Self {
    select(condition, a, b)
  }

  @inlinable @inline(__always)
  static func max(_ a: Self, _ b: Self) -> Self { select(a .> b, a, b) }

  @inlinable @inline(__always)
  static func min(_ a: Self, _ b: Self) -> Self { select(a .< b, a, b) }

  @inlinable @inline(__always)
  static func abs(_ z: Self) -> Self { Self(z.value.magnitude, doubt: z.doubt) }

  @inlinable @inline(__always)
  static func sqrt(_ z: Self) -> Self {
    // That of a magnitude cannot fail, which the compiler has to know to compute several at once.
    Self(z.value.magnitude.squareRoot(), doubt: z.doubt(outside: 0...))
  }

  /// A power: by multiplication for the exponents that definitions have.
  ///
  /// Each is a case of its own because the compiler takes the one that a constant asks for, where it would
  /// leave a loop in the loop.
  @inlinable @inline(__always)
  static func pow(_ z: Self, _ exponent: Double) -> Self {
    switch exponent {
    case 0: Self(1, doubt: z.doubt)
    case 0.5: .sqrt(z)
    case 1: z
    case 2: z * z
    case 3: z * z * z
    case 4: (z * z) * (z * z)
    case -1: reciprocal(z)
    case -2: reciprocal(z * z)
    case -3: reciprocal(z * z * z)
    default: exponent == exponent.rounded() ? product(z, exponent) : .exp(Self(exponent) * .log(z))
    }
  }

  /// 1 ÷ z; in doubt where z is infinite or subnormal, which the quotient would hide.
  @inlinable @inline(__always)
  static func reciprocal(_ z: Self) -> Self {
    let size = Self(z.value.magnitude, doubt: z.doubt)
    let doubt = size.doubt(outside: Number.leastNormalMagnitude...Number.greatestFiniteMagnitude)
    return Self(1) / Self(z.value, doubt: doubt)
  }

  /// A power with a whole exponent by repeated squaring; in doubt where that would take long.
  @inlinable @inline(never)
  static func product(_ z: Self, _ exponent: Double) -> Self {
    var (result, square) = (Self(1, doubt: doubt(if: exponent.magnitude > 1024)), z)
    var rest = Int(Swift.min(exponent.magnitude, 1024))
    while rest > 0 {
      if rest % 2 == 1 { result = result * square }
      square = square * square
      rest /= 2
    }
    return exponent < 0 ? reciprocal(result) : result
  }

  /// The cube root: that by the logarithm, improved by a step of Newton's, which squares its error.
  @inlinable @inline(__always)
  static func cbrt(_ z: Self) -> Self {
    let isZero = z.value == 0
    let size = Self(isZero ? 1 : z.value.magnitude, doubt: z.doubt)
    let estimate = exp(Self(1.0 / 3) * log(size))
    let root =
      estimate.value - (estimate.value - size.value / (estimate.value * estimate.value)) / 3
    return Self(
      Number(signOf: z.value, magnitudeOf: isZero ? 0 : root), doubt: estimate.doubt)
  }

  @inlinable @inline(__always)
  static func log2(_ z: Self) -> Self { Self(1.4426950408889634) * log(z) }

  @inlinable @inline(__always)
  static func log10(_ z: Self) -> Self { Self(0.4342944819032518) * log(z) }

  @inlinable @inline(__always)
  static func exponential(base: Double, _ z: Self) -> Self { exp(Self(Double.log(base)) * z) }

  @inlinable @inline(__always)
  static func sin(_ z: Self) -> Self { .sin(z, plusEighthTurns: 0) }

  @inlinable @inline(__always)
  static func cos(_ z: Self) -> Self { .sin(z, plusEighthTurns: 2) }
}

/// What a comparison of lanes gives.
@usableFromInline
struct LaneCondition<Doubt: Sendable>: Sendable {
  /// Whether the comparison holds; it fails for NaN.
  @usableFromInline var holds: Bool

  /// All ones if what was compared may be wrong, else 0.
  @usableFromInline var doubt: Doubt

  /// Creates the outcome of a comparison.
  @inlinable @inline(__always)
  init(holds: Bool, doubt: Doubt) {
    self.holds = holds
    self.doubt = doubt
  }
}
