extension Expansion {
  /// e to the power of z.
  @inline(__always)
  static func exp(_ z: S) -> Expansion {
    let power = S.exp(z)
    return Expansion(power, first: power, second: power)
  }

  /// exp(z) − 1.
  @inline(__always)
  static func expMinusOne(_ z: S) -> Expansion {
    let power = S.exp(z)
    return Expansion(.expMinusOne(z), first: power, second: power)
  }

  /// The natural logarithm; where it is not defined, neither are its derivatives.
  @inline(__always)
  static func log(_ z: S) -> Expansion {
    let reciprocal = defined(S(1) / z, unless: z .< S(0))
    return Expansion(.log(z), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// log(1 + z); where it is not defined, neither are its derivatives.
  @inline(__always)
  static func log(onePlus z: S) -> Expansion {
    let reciprocal = defined(S(1) / (S(1) + z), unless: z .< S(-1))
    return Expansion(
      .log(onePlus: z), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// The square root.
  @inline(__always)
  static func sqrt(_ z: S) -> Expansion {
    let root = S.sqrt(z)
    let first = S(0.5) / root
    return Expansion(root, first: first, second: -(first * first) / root)
  }

  /// A power with a constant exponent.
  @inline(__always)
  static func pow(_ z: S, _ exponent: Double) -> Expansion {
    // A factor of 0 must not meet the infinite power that it would be multiplied by.
    func term(_ factor: Double, _ exponent: Double) -> S {
      factor == 0 ? S(0) : exponent == 0 ? S(factor) : S(factor) * .pow(z, exponent)
    }
    return Expansion(
      .pow(z, exponent), first: term(exponent, exponent - 1),
      second: term(exponent * (exponent - 1), exponent - 2))
  }

  /// The error function.
  @inline(__always)
  static func erf(_ z: S) -> Expansion {
    let slope = errorSlope(z)
    return Expansion(.erf(z), first: slope, second: .times(S(-2) * z, vanishing: slope))
  }

  /// 1 − erf(z).
  @inline(__always)
  static func erfc(_ z: S) -> Expansion {
    let slope = errorSlope(z)
    return Expansion(
      .erfc(z), first: -slope, second: .times(S(2) * z, vanishing: slope))
  }

  /// The logistic function.
  ///
  /// The derivatives are formed as σ′ = σ(z)σ(−z) and σ″ = −σ′ tanh(z/2), because 1 − σ and 1 − 2σ cancel.
  @inline(__always)
  static func sigmoid(_ z: S) -> Expansion {
    let value = S.sigmoid(z)
    let first = value * .sigmoid(-z)
    return Expansion(value, first: first, second: -first * .tanh(S(0.5) * z))
  }

  /// log(1 + eᶻ).
  @inline(__always)
  static func softplus(_ z: S) -> Expansion {
    let first = S.sigmoid(z)
    return Expansion(.softplus(z), first: first, second: first * .sigmoid(-z))
  }

  /// The derivative of the error function, 2/√π exp(−z²).
  @inline(__always)
  private static func errorSlope(_ z: S) -> S {
    S(2 / Double.pi.principalRoot) * .exp(-.pow(z, 2))
  }

  /// A derivative that its formula has also where the function has no value: NaN there, with all its
  /// own derivatives.
  @inline(__always)
  static func defined(_ derivative: S, unless isOutside: S.Condition) -> S {
    .select(isOutside, S(.nan) * derivative, derivative)
  }
}
