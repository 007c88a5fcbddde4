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

  /// Whether `a` is less than `b`; undefined if either is NaN.
  @inlinable
  public static func .< (a: Self, b: Self) -> Truth {
    b .> a
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

  /// The greater of two; `b` where they are equal, NaN where either is.
  @inlinable
  public static func max(_ a: Self, _ b: Self) -> Self {
    select(a .> b, a, b)
  }

  /// The lesser of two; `b` where they are equal, NaN where either is.
  @inlinable
  public static func min(_ a: Self, _ b: Self) -> Self {
    select(a .< b, a, b)
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

  /// The logistic function 1 ÷ (1 + e⁻ᶻ).
  ///
  /// Only a power of e below 1 is ever formed, so nothing overflows, and neither side cancels.
  @inlinable
  public static func sigmoid(_ z: Self) -> Self {
    let t = exp(-z.magnitude)
    return (z < 0 ? t : 1) / (1 + t)
  }

  /// log(1 + eᶻ).
  ///
  /// Only a power of e below 1 is ever formed, so nothing overflows, and neither side cancels.
  @inlinable
  public static func softplus(_ z: Self) -> Self {
    (z > 0 ? z : 0) + log(onePlus: exp(-z.magnitude))
  }
}

/// Elementary functions go through `Double` and are rounded once, so they are right to the last bit in
/// all but one case in 10⁸.
extension Float: Scalar {
  /// What a comparison gives.
  public typealias Condition = Truth

  /// The sine of an angle in radians; NaN at ±∞.
  public static func sin(_ z: Float) -> Float { Float(Double.sin(Double(z))) }

  /// The cosine of an angle in radians; NaN at ±∞.
  public static func cos(_ z: Float) -> Float { Float(Double.cos(Double(z))) }

  /// A derivative of sin(z) ÷ z, which is 1 at 0; 0 at ±∞.
  public static func sinc(_ z: Float, derivative order: Int) -> Float {
    Float(Double.sinc(Double(z), derivative: order))
  }

  /// The tangent of an angle in radians; NaN at ±∞.
  public static func tan(_ z: Float) -> Float { Float(Double.tan(Double(z))) }

  /// The angle from −π/2 to π/2 with that sine; NaN outside −1…1.
  public static func asin(_ z: Float) -> Float { Float(Double.asin(Double(z))) }

  /// The angle from 0 to π with that cosine; NaN outside −1…1.
  public static func acos(_ z: Float) -> Float { Float(Double.acos(Double(z))) }

  /// The angle from −π/2 to π/2 with that tangent.
  public static func atan(_ z: Float) -> Float { Float(Double.atan(Double(z))) }

  /// The hyperbolic sine.
  public static func sinh(_ z: Float) -> Float { Float(Double.sinh(Double(z))) }

  /// The hyperbolic cosine.
  public static func cosh(_ z: Float) -> Float { Float(Double.cosh(Double(z))) }

  /// The hyperbolic tangent.
  public static func tanh(_ z: Float) -> Float { Float(Double.tanh(Double(z))) }

  /// The inverse of the hyperbolic sine.
  public static func asinh(_ z: Float) -> Float { Float(Double.asinh(Double(z))) }

  /// The inverse of the hyperbolic cosine; NaN for z < 1.
  public static func acosh(_ z: Float) -> Float { Float(Double.acosh(Double(z))) }

  /// The inverse of the hyperbolic tangent; NaN outside −1…1.
  public static func atanh(_ z: Float) -> Float { Float(Double.atanh(Double(z))) }

  /// e to the power of z.
  public static func exp(_ z: Float) -> Float { Float(Double.exp(Double(z))) }

  /// exp(z) − 1, without cancellation near 0.
  public static func expMinusOne(_ z: Float) -> Float { Float(Double.expMinusOne(Double(z))) }

  /// The natural logarithm; −∞ at 0, NaN below.
  public static func log(_ z: Float) -> Float { Float(Double.log(Double(z))) }

  /// The logarithm to base 2; −∞ at 0, NaN below.
  public static func log2(_ z: Float) -> Float { Float(Double.log2(Double(z))) }

  /// The logarithm to base 10; −∞ at 0, NaN below.
  public static func log10(_ z: Float) -> Float { Float(Double.log10(Double(z))) }

  /// log(1 + z), without cancellation near 0; −∞ at −1, NaN below.
  public static func log(onePlus z: Float) -> Float { Float(Double.log(onePlus: Double(z))) }

  /// The error function.
  public static func erf(_ z: Float) -> Float { Float(Double.erf(Double(z))) }

  /// 1 − erf(z), without cancellation for large z.
  public static func erfc(_ z: Float) -> Float { Float(Double.erfc(Double(z))) }

  /// The cube root, which is odd.
  public static func cbrt(_ z: Float) -> Float { Float(Double.cbrt(Double(z))) }

  /// A constant base greater than 0 to the power of z.
  public static func exponential(base: Double, _ z: Float) -> Float {
    Float(Double.exponential(base: base, Double(z)))
  }

  /// A power with a constant exponent; NaN for z < 0 unless the exponent is a whole number.
  public static func pow(_ z: Float, _ exponent: Double) -> Float {
    Float(Double.pow(Double(z), exponent))
  }
}
