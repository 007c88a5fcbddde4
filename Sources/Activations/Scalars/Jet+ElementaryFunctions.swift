extension Jet {
  /// e to the power of z.
  public static func exp(_ z: Jet) -> Jet {
    let power = S.exp(z.value)
    return z.chained(power, first: power, second: power)
  }

  /// exp(z) − 1.
  public static func expMinusOne(_ z: Jet) -> Jet {
    let power = S.exp(z.value)
    return z.chained(.expMinusOne(z.value), first: power, second: power)
  }

  /// The natural logarithm; where it is not defined, neither are its derivatives.
  public static func log(_ z: Jet) -> Jet {
    let reciprocal = defined(S(1) / z.value, unless: z.value .< S(0))
    return z.chained(.log(z.value), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// log(1 + z); where it is not defined, neither are its derivatives.
  public static func log(onePlus z: Jet) -> Jet {
    let reciprocal = defined(S(1) / (S(1) + z.value), unless: z.value .< S(-1))
    return z.chained(
      .log(onePlus: z.value), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// The square root.
  public static func sqrt(_ z: Jet) -> Jet {
    let root = S.sqrt(z.value)
    let first = S(0.5) / root
    return z.chained(root, first: first, second: -(first * first) / root)
  }

  /// A power with a constant exponent.
  public static func pow(_ z: Jet, _ exponent: Double) -> Jet {
    // A factor of 0 must not meet the infinite power that it would be multiplied by.
    func term(_ factor: Double, _ exponent: Double) -> S {
      factor == 0 ? S(0) : exponent == 0 ? S(factor) : S(factor) * .pow(z.value, exponent)
    }
    return z.chained(
      .pow(z.value, exponent), first: term(exponent, exponent - 1),
      second: term(exponent * (exponent - 1), exponent - 2))
  }

  /// The error function.
  public static func erf(_ z: Jet) -> Jet {
    let slope = errorSlope(z.value)
    return z.chained(.erf(z.value), first: slope, second: .times(S(-2) * z.value, vanishing: slope))
  }

  /// 1 − erf(z).
  public static func erfc(_ z: Jet) -> Jet {
    let slope = errorSlope(z.value)
    return z.chained(
      .erfc(z.value), first: -slope, second: .times(S(2) * z.value, vanishing: slope))
  }

  /// The logistic function.
  ///
  /// The derivatives are formed as σ′ = σ(z)σ(−z) and σ″ = −σ′ tanh(z/2), because 1 − σ and 1 − 2σ cancel.
  public static func sigmoid(_ z: Jet) -> Jet {
    let value = S.sigmoid(z.value)
    let first = value * .sigmoid(-z.value)
    return z.chained(value, first: first, second: -first * .tanh(S(0.5) * z.value))
  }

  /// log(1 + eᶻ).
  public static func softplus(_ z: Jet) -> Jet {
    let first = S.sigmoid(z.value)
    return z.chained(.softplus(z.value), first: first, second: first * .sigmoid(-z.value))
  }

  /// The derivative of the error function, 2/√π exp(−z²).
  private static func errorSlope(_ z: S) -> S {
    S(2 / Double.pi.squareRoot()) * .exp(-.pow(z, 2))
  }

  /// A derivative that its formula has also where the function has no value: NaN there, with all its
  /// own derivatives.
  static func defined(_ derivative: S, unless isOutside: S.Condition) -> S {
    .select(isOutside, S(.nan) * derivative, derivative)
  }
}
