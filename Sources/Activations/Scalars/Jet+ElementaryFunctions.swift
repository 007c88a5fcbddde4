extension Jet {
  /// e to the power of z.
  @inlinable
  public static func exp(_ z: Jet) -> Jet { z.chained(.exp(z.value)) }

  /// exp(z) − 1.
  @inlinable
  public static func expMinusOne(_ z: Jet) -> Jet { z.chained(.expMinusOne(z.value)) }

  /// The natural logarithm; where it is not defined, neither are its derivatives.
  @inlinable
  public static func log(_ z: Jet) -> Jet { z.chained(.log(z.value)) }

  /// log(1 + z); where it is not defined, neither are its derivatives.
  @inlinable
  public static func log(onePlus z: Jet) -> Jet { z.chained(.log(onePlus: z.value)) }

  /// The logarithm to base 2; where it is not defined, neither are its derivatives.
  @inlinable
  public static func log2(_ z: Jet) -> Jet { z.chained(.log2(z.value)) }

  /// The logarithm to base 10; where it is not defined, neither are its derivatives.
  @inlinable
  public static func log10(_ z: Jet) -> Jet { z.chained(.log10(z.value)) }

  /// A constant base to the power of z.
  @inlinable
  public static func exponential(base: Double, _ z: Jet) -> Jet {
    z.chained(.exponential(base: base, z.value))
  }

  /// The cube root.
  @inlinable
  public static func cbrt(_ z: Jet) -> Jet { z.chained(.cbrt(z.value)) }

  /// The square root.
  @inlinable
  public static func sqrt(_ z: Jet) -> Jet { z.chained(.sqrt(z.value)) }

  /// A power with a constant exponent.
  @inlinable
  public static func pow(_ z: Jet, _ exponent: Double) -> Jet { z.chained(.pow(z.value, exponent)) }

  /// A power with the difference as exponent.
  @inlinable
  public static func pow(_ z: Jet, _ exponent: Double, minus whole: Int) -> Jet {
    z.chained(.pow(z.value, exponent, minus: whole))
  }

  /// 2 ÷ √π, a constant.
  @inlinable
  public static var errorFunctionSlope: Jet {
    Jet(.errorFunctionSlope, S(0), S(0), degree: .constant)
  }

  /// The error function.
  @inlinable
  public static func erf(_ z: Jet) -> Jet { z.chained(.erf(z.value)) }

  /// 1 − erf(z).
  @inlinable
  public static func erfc(_ z: Jet) -> Jet { z.chained(.erfc(z.value)) }

  /// The logistic function.
  @inlinable
  public static func sigmoid(_ z: Jet) -> Jet { z.chained(.sigmoid(z.value)) }

  /// log(1 + eᶻ).
  @inlinable
  public static func softplus(_ z: Jet) -> Jet { z.chained(.softplus(z.value)) }
}

extension Jet {
  /// The sine of an angle in radians.
  @inlinable
  public static func sin(_ z: Jet) -> Jet { z.chained(.sin(z.value)) }

  /// The cosine of an angle in radians.
  @inlinable
  public static func cos(_ z: Jet) -> Jet { z.chained(.cos(z.value)) }

  /// The sine of z and eighths of a turn; differentiating adds two.
  @inlinable
  public static func sin(_ z: Jet, plusEighthTurns count: Int) -> Jet {
    z.chained(.sin(z.value, plusEighthTurns: count))
  }

  /// A derivative of sin(z) ÷ z, whose own derivatives are those of the next two orders.
  @inlinable
  public static func sinc(_ z: Jet, derivative order: Int) -> Jet {
    z.chained(.sinc(z.value, derivative: order))
  }

  /// The tangent of an angle in radians.
  @inlinable
  public static func tan(_ z: Jet) -> Jet { z.chained(.tan(z.value)) }

  /// The inverse of the sine.
  @inlinable
  public static func asin(_ z: Jet) -> Jet { z.chained(.asin(z.value)) }

  /// The inverse of the cosine.
  @inlinable
  public static func acos(_ z: Jet) -> Jet { z.chained(.acos(z.value)) }

  /// The inverse of the tangent.
  @inlinable
  public static func atan(_ z: Jet) -> Jet { z.chained(.atan(z.value)) }

  /// The hyperbolic sine.
  @inlinable
  public static func sinh(_ z: Jet) -> Jet { z.chained(.sinh(z.value)) }

  /// The hyperbolic cosine.
  @inlinable
  public static func cosh(_ z: Jet) -> Jet { z.chained(.cosh(z.value)) }

  /// The hyperbolic tangent.
  @inlinable
  public static func tanh(_ z: Jet) -> Jet { z.chained(.tanh(z.value)) }

  /// The inverse of the hyperbolic sine.
  @inlinable
  public static func asinh(_ z: Jet) -> Jet { z.chained(.asinh(z.value)) }

  /// The inverse of the hyperbolic cosine.
  @inlinable
  public static func acosh(_ z: Jet) -> Jet { z.chained(.acosh(z.value)) }

  /// The inverse of the hyperbolic tangent.
  @inlinable
  public static func atanh(_ z: Jet) -> Jet { z.chained(.atanh(z.value)) }
}
