extension Jet {
  /// e to the power of z.
  public static func exp(_ z: Jet) -> Jet { z.chained(.exp(z.value)) }

  /// exp(z) − 1.
  public static func expMinusOne(_ z: Jet) -> Jet { z.chained(.expMinusOne(z.value)) }

  /// The natural logarithm; where it is not defined, neither are its derivatives.
  public static func log(_ z: Jet) -> Jet { z.chained(.log(z.value)) }

  /// log(1 + z); where it is not defined, neither are its derivatives.
  public static func log(onePlus z: Jet) -> Jet { z.chained(.log(onePlus: z.value)) }

  /// The square root.
  public static func sqrt(_ z: Jet) -> Jet { z.chained(.sqrt(z.value)) }

  /// A power with a constant exponent.
  public static func pow(_ z: Jet, _ exponent: Double) -> Jet { z.chained(.pow(z.value, exponent)) }

  /// The error function.
  public static func erf(_ z: Jet) -> Jet { z.chained(.erf(z.value)) }

  /// 1 − erf(z).
  public static func erfc(_ z: Jet) -> Jet { z.chained(.erfc(z.value)) }

  /// The logistic function.
  public static func sigmoid(_ z: Jet) -> Jet { z.chained(.sigmoid(z.value)) }

  /// log(1 + eᶻ).
  public static func softplus(_ z: Jet) -> Jet { z.chained(.softplus(z.value)) }
}
