/// A kind of number that the definition of a function can be read with.
///
/// A function written once over `Scalar` gives values (`Double`), derivatives (`Jet`) and proofs (`Interval`): there is no
/// second formula that could differ from it.
///
/// A definition must not branch by Swift's `if`: on an interval that would silently take one branch.
/// `select(_:_:_:)` is the branch that every reading understands, and `form(_:where:otherwise:)` the
/// choice between two ways to compute one and the same function.
///
/// A reading of your own has to give no more than the first requirements; the others follow from them. What follows is
/// right where all numbers on the way are finite, but it may lose digits, and an interval may be wider than it need be: so
/// a reading gives more where it knows better.
public protocol Scalar: Sendable {
  /// What a comparison gives.
  associatedtype Condition

  /// A constant of the definition.
  init(_ constant: Double)

  /// The sum.
  static func + (a: Self, b: Self) -> Self

  /// The product.
  static func * (a: Self, b: Self) -> Self

  /// The quotient.
  static func / (a: Self, b: Self) -> Self

  /// The negative.
  static prefix func - (a: Self) -> Self

  /// Whether `a` is greater than `b`.
  static func .> (a: Self, b: Self) -> Condition

  /// `a` where the condition holds, `b` where it fails; NaN where it has no answer.
  static func select(_ condition: Condition, _ a: Self, _ b: Self) -> Self

  /// The greatest whole number that is not greater; its derivative is taken as 0 everywhere.
  static func floor(_ z: Self) -> Self

  /// e to the power of z.
  static func exp(_ z: Self) -> Self

  /// The natural logarithm; NaN for z < 0.
  static func log(_ z: Self) -> Self

  /// The sine of an angle in radians.
  static func sin(_ z: Self) -> Self

  /// The cosine of an angle in radians.
  static func cos(_ z: Self) -> Self

  /// The angle from −π/2 to π/2 with that tangent.
  static func atan(_ z: Self) -> Self

  /// 1 − erf(z), without cancellation for large z.
  static func erfc(_ z: Self) -> Self

  // The rest has implementations.

  /// Whether a result is not one number but a set that is proved to hold the real one.
  ///
  /// Such a reading may not be given a constant that was rounded on the way.
  static var isEnclosing: Bool { get }

  /// π; a reading that encloses gives an enclosure of it.
  static var pi: Self { get }

  /// A result that does not exist where the argument is exactly `pole`.
  ///
  /// Numbers go on with an infinity there, which is no value of a function: it would come back as a number
  /// in exp(−1/z²). A reading that knows by itself where there is no value leaves the result as it is.
  static func missing(where argument: Self, is pole: Double, else result: Self) -> Self

  /// A derivative as the chain rule has it, of a function with that value: everything, if the rule has no
  /// answer.
  ///
  /// That proves nothing about the derivative: at 0 the rule has none for sqrt(z⁴) either.
  static func slope(_ derivative: Self, of value: Self) -> Self

  /// The difference.
  static func - (a: Self, b: Self) -> Self

  /// The product, in which a factor `b` of 0 wins over an infinite `a`.
  ///
  /// For functions whose factor falls to 0 faster than the other grows, such as z σ(z) at −∞, and for
  /// their derivatives.
  static func times(_ a: Self, vanishing b: Self) -> Self

  /// The product, in which a factor of 0 wins over an infinite one, whichever it is.
  static func times(vanishing a: Self, vanishing b: Self) -> Self

  /// The sum, in which an infinite `a` wins over a bounded `b` that is not defined.
  ///
  /// For a line plus a wave, which is infinite at ±∞ although the wave, and so its slope, has no limit.
  static func plus(_ a: Self, bounded b: Self) -> Self

  /// Whether `a` is less than `b`.
  static func .< (a: Self, b: Self) -> Condition

  /// `a` where the condition holds, else `b`: two forms of one function, of which `b` is right
  /// everywhere and `a`, where the condition holds, is more accurate.
  ///
  /// Unlike `select(_:_:_:)` it is as smooth as `b`: an interval takes `b` when it is in doubt.
  static func form(_ a: Self, where condition: Condition, otherwise b: Self) -> Self

  /// The greater of two; `b` where they are equal, NaN where either is.
  ///
  /// Unlike `select(a .> b, a, b)` an interval knows it to be continuous.
  static func max(_ a: Self, _ b: Self) -> Self

  /// The lesser of two; `b` where they are equal, NaN where either is.
  static func min(_ a: Self, _ b: Self) -> Self

  /// The absolute value; its derivative at 0 is taken as 0.
  static func abs(_ z: Self) -> Self

  /// The square root; NaN for z < 0.
  static func sqrt(_ z: Self) -> Self

  /// The cube root, which is odd.
  static func cbrt(_ z: Self) -> Self

  /// A power with a constant exponent; NaN for z < 0 unless the exponent is a whole number.
  static func pow(_ z: Self, _ exponent: Double) -> Self

  /// A power with the exponent `exponent` − `whole`, which need not be a double: what differentiating a
  /// power gives.
  static func pow(_ z: Self, _ exponent: Double, minus whole: Int) -> Self

  /// A constant base greater than 0 to the power of z.
  static func exponential(base: Double, _ z: Self) -> Self

  /// exp(z) − 1, without cancellation near 0.
  static func expMinusOne(_ z: Self) -> Self

  /// The logarithm to base 2; NaN for z < 0.
  static func log2(_ z: Self) -> Self

  /// The logarithm to base 10; NaN for z < 0.
  static func log10(_ z: Self) -> Self

  /// log(1 + z), without cancellation near 0; NaN for z < −1.
  static func log(onePlus z: Self) -> Self

  /// The sine and the cosine of an angle in radians, which together may take little more time than one of them.
  static func sinAndCos(_ z: Self) -> (sine: Self, cosine: Self)

  /// sin(z + n π/4): sines, cosines, and (sin z ± cos z) ÷ √2 as one wave each.
  static func sin(_ z: Self, plusEighthTurns count: Int) -> Self

  /// A derivative of sin(z) ÷ z, which is 1 at 0; the derivative of order 0 is the function itself.
  ///
  /// It stands here with its derivatives because the quotient is not known to be smooth at 0, and because
  /// formed from it they would cancel there.
  static func sinc(_ z: Self, derivative order: Int) -> Self

  /// The tangent of an angle in radians.
  static func tan(_ z: Self) -> Self

  /// The angle from −π/2 to π/2 with that sine; NaN outside −1…1.
  static func asin(_ z: Self) -> Self

  /// The angle from 0 to π with that cosine; NaN outside −1…1.
  static func acos(_ z: Self) -> Self

  /// The hyperbolic sine.
  static func sinh(_ z: Self) -> Self

  /// The hyperbolic cosine.
  static func cosh(_ z: Self) -> Self

  /// The hyperbolic tangent.
  static func tanh(_ z: Self) -> Self

  /// The inverse of the hyperbolic sine.
  static func asinh(_ z: Self) -> Self

  /// The inverse of the hyperbolic cosine, at least 0; NaN for z < 1.
  static func acosh(_ z: Self) -> Self

  /// The inverse of the hyperbolic tangent; NaN outside −1…1.
  static func atanh(_ z: Self) -> Self

  /// 2 ÷ √π, the slope of the error function at 0.
  static var errorFunctionSlope: Self { get }

  /// The error function.
  static func erf(_ z: Self) -> Self

  /// z times the share Φ(z) of a standard normal distribution that is less than z.
  static func normalGate(_ z: Self) -> Self

  /// The slope Φ(z) + z φ(z) of that, with the density φ of the distribution.
  static func normalGateSlope(_ z: Self) -> Self

  /// z times half of 1 + tanh(√(2/π) (z + 0.044715 z³)), by which `normalGate` is approximated.
  static func tanhGate(_ z: Self) -> Self

  /// The slope of that.
  static func tanhGateSlope(_ z: Self) -> Self

  /// The logistic function 1 ÷ (1 + e⁻ᶻ), without overflow or cancellation.
  static func sigmoid(_ z: Self) -> Self

  /// log(1 + eᶻ), without overflow or cancellation.
  static func softplus(_ z: Self) -> Self
}
