#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Scalar where Self: BinaryFloatingPoint, Condition == Truth {
  /// The result; NaN where the argument is `pole`.
  @inlinable
  public static func missing(where argument: Self, is pole: Double, else result: Self) -> Self {
    argument == Self(pole) ? .nan : result
  }

  /// Whether `a` is greater than `b`; missing if either is NaN.
  @inlinable
  public static func .> (a: Self, b: Self) -> Truth {
    a > b ? .holds : a <= b ? .fails : .missing
  }

  /// `a` where the condition holds, `b` where it fails, NaN where it has no answer.
  @inlinable
  public static func select(_ condition: Truth, _ a: Self, _ b: Self) -> Self {
    switch condition {
    case .holds: a
    case .fails: b
    case .undecided, .undefined, .missing: .nan
    }
  }

  /// `a` where the condition holds, else `b`: two forms of one function.
  @inlinable
  public static func form(_ a: Self, where condition: Truth, otherwise b: Self) -> Self {
    condition == .holds ? a : b
  }

  /// The product, in which a factor `b` of 0 wins over an infinite `a`.
  @inlinable
  public static func times(_ a: Self, vanishing b: Self) -> Self {
    b == 0 && a.isInfinite ? 0 : a * b
  }

  /// The product, in which a factor of 0 wins over an infinite one, whichever it is.
  @inlinable
  public static func times(vanishing a: Self, vanishing b: Self) -> Self {
    a == 0 && b.isInfinite ? 0 : times(a, vanishing: b)
  }

  /// The sum, in which an infinite `a` wins over a bounded `b` that is not defined.
  @inlinable
  public static func plus(_ a: Self, bounded b: Self) -> Self {
    a.isInfinite && b.isNaN ? a : a + b
  }

  /// The absolute value.
  @inlinable
  public static func abs(_ z: Self) -> Self {
    z.magnitude
  }

  /// The greatest whole number that is not greater.
  @inlinable
  public static func floor(_ z: Self) -> Self {
    z.rounded(.down)
  }

  /// The square root, correctly rounded; NaN for z < 0.
  @inlinable
  public static func sqrt(_ z: Self) -> Self {
    z.squareRoot()
  }
}

extension Double: Scalar {
  /// What a comparison gives.
  public typealias Condition = Truth

  /// The sine of an angle in radians; NaN at ±∞.
  public static func sin(_ z: Double) -> Double { ElementaryFunctions.sine(z) }

  /// The cosine of an angle in radians; NaN at ±∞.
  public static func cos(_ z: Double) -> Double { ElementaryFunctions.cosine(z) }

  /// A derivative of sin(z) ÷ z, which is 1 at 0; 0 at ±∞.
  public static func sinc(_ z: Double, derivative order: Int) -> Double {
    if z.isInfinite { return 0 }
    if order == 0 { return z == 0 ? 1 : sin(z) / z }
    return z.magnitude < SincDerivatives.seriesEnd(order)
      ? SincDerivatives.series(z, order).sum
      : SincDerivatives.recurrence(z, order, .sinc(z, derivative: order - 1))
  }

  /// The tangent of an angle in radians; NaN at ±∞.
  public static func tan(_ z: Double) -> Double { ElementaryFunctions.tangent(z) }

  /// The angle from −π/2 to π/2 with that sine; NaN outside −1…1.
  public static func asin(_ z: Double) -> Double { ElementaryFunctions.arcSine(z) }

  /// The angle from 0 to π with that cosine; NaN outside −1…1.
  public static func acos(_ z: Double) -> Double { ElementaryFunctions.arcCosine(z) }

  /// The angle from −π/2 to π/2 with that tangent.
  public static func atan(_ z: Double) -> Double { ElementaryFunctions.arcTangent(z) }

  /// The hyperbolic sine.
  public static func sinh(_ z: Double) -> Double { ElementaryFunctions.hyperbolicSine(z) }

  /// The hyperbolic cosine.
  public static func cosh(_ z: Double) -> Double { ElementaryFunctions.hyperbolicCosine(z) }

  /// The hyperbolic tangent.
  public static func tanh(_ z: Double) -> Double { ElementaryFunctions.hyperbolicTangent(z) }

  /// The inverse of the hyperbolic sine.
  public static func asinh(_ z: Double) -> Double { ElementaryFunctions.areaSine(z) }

  /// The inverse of the hyperbolic cosine; NaN for z < 1.
  public static func acosh(_ z: Double) -> Double { ElementaryFunctions.areaCosine(z) }

  /// The inverse of the hyperbolic tangent; NaN outside −1…1.
  public static func atanh(_ z: Double) -> Double { ElementaryFunctions.areaTangent(z) }

  /// e to the power of z.
  public static func exp(_ z: Double) -> Double { ElementaryFunctions.exponential(z) }

  /// exp(z) − 1, without cancellation near 0.
  public static func expMinusOne(_ z: Double) -> Double {
    ElementaryFunctions.exponentialMinusOne(z)
  }

  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ z: Double) -> Double { ElementaryFunctions.logarithm(z) }

  /// The logarithm to base 2; −∞ at 0, NaN below.
  public static func log2(_ z: Double) -> Double { ElementaryFunctions.binaryLogarithm(z) }

  /// The logarithm to base 10; −∞ at 0, NaN below.
  public static func log10(_ z: Double) -> Double { ElementaryFunctions.decimalLogarithm(z) }

  /// log(1 + z), without cancellation near 0; −∞ at −1, NaN below.
  public static func log(onePlus z: Double) -> Double { ElementaryFunctions.logarithmOfOnePlus(z) }

  /// The error function.
  public static func erf(_ z: Double) -> Double { ElementaryFunctions.error(z) }

  /// 1 − erf(z), without cancellation for large z.
  public static func erfc(_ z: Double) -> Double { ElementaryFunctions.complementaryError(z) }

  /// The cube root, which is odd.
  public static func cbrt(_ z: Double) -> Double { ElementaryFunctions.cubeRoot(z) }

  /// A power with a constant exponent; NaN for z < 0 unless the exponent is a whole number.
  ///
  /// The C library's makes 1 of NaN to the power of 0, and a number of −∞ to that of 0.5.
  public static func pow(_ z: Double, _ exponent: Double) -> Double {
    z.isNaN || (z < 0 && exponent != exponent.rounded())
      ? .nan : ElementaryFunctions.power(z, exponent)
  }

  /// A constant base greater than 0 to the power of z.
  public static func exponential(base: Double, _ z: Double) -> Double {
    // The C library's makes 1 of 1 to the power of NaN.
    base > 0 && !z.isNaN ? ElementaryFunctions.power(base, z) : .nan
  }
}

extension Double {
  /// The square root of a number known not to be negative.
  ///
  /// It is that of the magnitude, which cannot fail. So it is an instruction and not a call, and the loop of
  /// a kernel computes that of a constant once.
  @inlinable @inline(__always)
  var principalRoot: Double { magnitude.squareRoot() }
}

/// The platform's elementary functions, under names that members of a scalar do not hide.
///
/// The interval reading relies on their accuracy: see ``Interval``.
enum ElementaryFunctions {
  static func sine(_ x: Double) -> Double { sin(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
  static func tangent(_ x: Double) -> Double { tan(x) }
  static func arcSine(_ x: Double) -> Double { asin(x) }
  static func arcCosine(_ x: Double) -> Double { acos(x) }
  static func arcTangent(_ x: Double) -> Double { atan(x) }
  static func hyperbolicSine(_ x: Double) -> Double { sinh(x) }
  static func hyperbolicCosine(_ x: Double) -> Double { cosh(x) }
  static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
  static func areaSine(_ x: Double) -> Double { asinh(x) }
  static func areaCosine(_ x: Double) -> Double { acosh(x) }
  static func areaTangent(_ x: Double) -> Double { atanh(x) }
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
  static func binaryLogarithm(_ x: Double) -> Double { log2(x) }
  static func decimalLogarithm(_ x: Double) -> Double { log10(x) }
  static func cubeRoot(_ x: Double) -> Double { cbrt(x) }
  static func logarithmOfOnePlus(_ x: Double) -> Double { log1p(x) }
  static func power(_ x: Double, _ exponent: Double) -> Double { pow(x, exponent) }
  static func error(_ x: Double) -> Double { erf(x) }
  static func complementaryError(_ x: Double) -> Double { erfc(x) }
}

extension Double {
  /// The place of this number among all finite doubles in their order; both zeros are number 0.
  var ordinal: Int64 {
    let bits = Int64(bitPattern: bitPattern)
    return bits >= 0 ? bits : Int64.min - bits
  }

  /// The double with the given place in the order.
  init(ordinal: Int64) {
    self.init(bitPattern: UInt64(bitPattern: ordinal >= 0 ? ordinal : Int64.min - ordinal))
  }

  /// The double with as many others between it and `a` as between it and `b`, to within one.
  static func middleInOrder(_ a: Double, _ b: Double) -> Double {
    let (i, j) = (a.ordinal, b.ordinal)
    return Double(ordinal: (i & j) + ((i ^ j) >> 1))
  }
}

extension Double {
  /// The number with the fewest significant digits that lies in a range; 0 if that does.
  static func shortest(in range: ClosedRange<Double>) -> Double {
    if range.contains(0) { return 0 }
    let middle = range.lowerBound / 2 + range.upperBound / 2
    var power = 1.0
    while middle.magnitude * power < 1, power < 1e290 { power *= 10 }
    for _ in 0..<17 where power < 1e300 {
      let candidate = (middle * power).rounded() / power
      if range.contains(candidate) { return candidate }
      power *= 10
    }
    return middle
  }
}
