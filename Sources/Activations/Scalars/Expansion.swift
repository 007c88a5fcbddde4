/// The value of an elementary function g at a point with g′ and g″ there: what the chain rule needs of it.
///
/// The rules of differentiation are written here once, and serve every reading that has derivatives.
@usableFromInline
struct Expansion<S: Scalar> {
  /// g.
  @usableFromInline let value: S

  /// g′.
  @usableFromInline let first: S

  /// g″.
  @usableFromInline let second: S

  /// Creates an expansion from a value and its derivatives.
  @inlinable @inline(__always)
  init(_ value: S, first: S, second: S) {
    (self.value, self.first, self.second) = (value, first, second)
  }
}

extension Expansion {
  /// e to the power of z.
  @inlinable @inline(__always)
  static func exp(_ z: S) -> Expansion {
    let power = S.exp(z)
    return Expansion(power, first: power, second: power)
  }

  /// exp(z) − 1.
  @inlinable @inline(__always)
  static func expMinusOne(_ z: S) -> Expansion {
    let power = S.exp(z)
    return Expansion(.expMinusOne(z), first: power, second: power)
  }

  /// The natural logarithm; where it is not defined, neither are its derivatives.
  @inlinable @inline(__always)
  static func log(_ z: S) -> Expansion {
    let reciprocal = defined(S(1) / z, unless: z .< S(0))
    return Expansion(.log(z), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// log(1 + z); where it is not defined, neither are its derivatives.
  @inlinable @inline(__always)
  static func log(onePlus z: S) -> Expansion {
    let reciprocal = defined(S(1) / (S(1) + z), unless: z .< S(-1))
    return Expansion(
      .log(onePlus: z), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// The logarithm to base 2.
  @inlinable @inline(__always)
  static func log2(_ z: S) -> Expansion { logarithm(.log2(z), base: 2, z) }

  /// The logarithm to base 10.
  @inlinable @inline(__always)
  static func log10(_ z: S) -> Expansion { logarithm(.log10(z), base: 10, z) }

  /// A constant base to the power of z.
  @inlinable @inline(__always)
  static func exponential(base: Double, _ z: S) -> Expansion {
    let (power, factor) = (S.exponential(base: base, z), S.log(S(base)))
    return Expansion(power, first: factor * power, second: factor * (factor * power))
  }

  /// The cube root r, whose derivatives 1 ÷ (3 r²) and −2 ÷ (9 r² z) do not exist at 0.
  @inlinable @inline(__always)
  static func cbrt(_ z: S) -> Expansion {
    let root = S.cbrt(z)
    let first = S(1) / (S(3) * .pow(root, 2))
    return Expansion(root, first: first, second: S(-2) * (first / z) / S(3))
  }

  /// The square root.
  @inlinable @inline(__always)
  static func sqrt(_ z: S) -> Expansion {
    let root = S.sqrt(z)
    let first = S(0.5) / root
    return Expansion(root, first: first, second: -(first * first) / root)
  }

  /// A power with a constant exponent.
  @inlinable @inline(__always)
  static func pow(_ z: S, _ exponent: Double) -> Expansion {
    Expansion(
      .pow(z, exponent), first: powerTerm(z, exponent, S(exponent), isZero: exponent == 0, 1),
      second: powerTerm(
        z, exponent, S(exponent) * (S(exponent) - S(1)), isZero: exponent == 0 || exponent == 1, 2))
  }

  /// A power with the exponent `exponent` − `whole`.
  @inlinable @inline(__always)
  static func pow(_ z: S, _ exponent: Double, minus whole: Int) -> Expansion {
    let (factor, n) = (S(exponent) - S(Double(whole)), Double(whole))
    return Expansion(
      .pow(z, exponent, minus: whole),
      first: powerTerm(z, exponent, factor, isZero: exponent == n, whole + 1),
      second: powerTerm(
        z, exponent, factor * (factor - S(1)), isZero: exponent == n || exponent == n + 1, whole + 2
      ))
  }

  /// A factor times a power; a factor of 0 must not meet the infinite power that it would be multiplied by.
  @inlinable @inline(__always)
  static func powerTerm(
    _ z: S, _ exponent: Double, _ factor: S, isZero: Bool, _ order: Int
  ) -> S {
    isZero ? S(0) : exponent == Double(order) ? factor : factor * .pow(z, exponent, minus: order)
  }

  /// The error function.
  @inlinable @inline(__always)
  static func erf(_ z: S) -> Expansion {
    let slope = errorSlope(z)
    return Expansion(.erf(z), first: slope, second: .times(S(-2) * z, vanishing: slope))
  }

  /// 1 − erf(z).
  @inlinable @inline(__always)
  static func erfc(_ z: S) -> Expansion {
    let slope = errorSlope(z)
    return Expansion(
      .erfc(z), first: -slope, second: .times(S(2) * z, vanishing: slope))
  }

  /// The logistic function.
  ///
  /// The derivatives are formed as σ′ = σ(z)σ(−z) and σ″ = −σ′ tanh(z/2), because 1 − σ and 1 − 2σ cancel.
  @inlinable @inline(__always)
  static func sigmoid(_ z: S) -> Expansion {
    let value = S.sigmoid(z)
    let first = value * .sigmoid(-z)
    return Expansion(value, first: first, second: -first * .tanh(S(0.5) * z))
  }

  /// log(1 + eᶻ).
  @inlinable @inline(__always)
  static func softplus(_ z: S) -> Expansion {
    let first = S.sigmoid(z)
    return Expansion(.softplus(z), first: first, second: first * .sigmoid(-z))
  }

  /// A logarithm to another base; where it is not defined, neither are its derivatives.
  @inlinable @inline(__always)
  static func logarithm(_ value: S, base: Double, _ z: S) -> Expansion {
    let first = defined(S(1) / (S.log(S(base)) * z), unless: z .< S(0))
    return Expansion(value, first: first, second: -(first / z))
  }

  /// The derivative of the error function, 2/√π exp(−z²).
  @inlinable @inline(__always)
  static func errorSlope(_ z: S) -> S {
    S.errorFunctionSlope * .exp(-.pow(z, 2))
  }

  /// A derivative that its formula has also where the function has no value: NaN there, with all its
  /// own derivatives.
  @inlinable @inline(__always)
  static func defined(_ derivative: S, unless isOutside: S.Condition) -> S {
    .select(isOutside, S(.nan) * derivative, derivative)
  }
}

extension Expansion {
  /// The sine of an angle in radians.
  @inlinable @inline(__always)
  static func sin(_ z: S) -> Expansion {
    let (sine, cosine) = S.sinAndCos(z)
    return Expansion(sine, first: cosine, second: -sine)
  }

  /// The cosine of an angle in radians.
  @inlinable @inline(__always)
  static func cos(_ z: S) -> Expansion {
    let (sine, cosine) = S.sinAndCos(z)
    return Expansion(cosine, first: -sine, second: -cosine)
  }

  /// The sine of z and eighths of a turn; differentiating adds two.
  @inlinable @inline(__always)
  static func sin(_ z: S, plusEighthTurns count: Int) -> Expansion {
    let wave = S.sin(z, plusEighthTurns: count)
    return Expansion(wave, first: .sin(z, plusEighthTurns: count + 2), second: -wave)
  }

  /// A derivative of sin(z) ÷ z, whose own derivatives are those of the next two orders.
  @inlinable @inline(__always)
  static func sinc(_ z: S, derivative order: Int) -> Expansion {
    Expansion(
      .sinc(z, derivative: order), first: .sinc(z, derivative: order + 1),
      second: .sinc(z, derivative: order + 2))
  }

  /// The tangent of an angle in radians.
  @inlinable @inline(__always)
  static func tan(_ z: S) -> Expansion {
    let tangent = S.tan(z)
    let first = S(1) + .pow(tangent, 2)
    return Expansion(tangent, first: first, second: S(2) * tangent * first)
  }

  /// The inverse of the sine.
  @inlinable @inline(__always)
  static func asin(_ z: S) -> Expansion {
    let first = S(1) / .sqrt((S(1) - z) * (S(1) + z))
    return Expansion(.asin(z), first: first, second: z * .pow(first, 3))
  }

  /// The inverse of the cosine.
  @inlinable @inline(__always)
  static func acos(_ z: S) -> Expansion {
    let first = S(-1) / .sqrt((S(1) - z) * (S(1) + z))
    return Expansion(.acos(z), first: first, second: z * .pow(first, 3))
  }

  /// The inverse of the tangent.
  @inlinable @inline(__always)
  static func atan(_ z: S) -> Expansion {
    // 1 ÷ (1 + z²) as a product of two factors of which neither overflows for large z.
    let inverse = S(1) / z
    let isLarge = S.abs(z) .> S(1)
    let first = S.form(
      .pow(inverse, 2) / (S(1) + .pow(inverse, 2)), where: isLarge,
      otherwise: S(1) / (S(1) + .pow(z, 2)))
    let product = S.form(
      inverse / (S(1) + .pow(inverse, 2)), where: isLarge, otherwise: z * first)
    return Expansion(.atan(z), first: first, second: S(-2) * product * first)
  }

  /// The hyperbolic sine.
  @inlinable @inline(__always)
  static func sinh(_ z: S) -> Expansion {
    let sine = S.sinh(z)
    return Expansion(sine, first: .cosh(z), second: sine)
  }

  /// The hyperbolic cosine.
  @inlinable @inline(__always)
  static func cosh(_ z: S) -> Expansion {
    let cosine = S.cosh(z)
    return Expansion(cosine, first: .sinh(z), second: cosine)
  }

  /// The hyperbolic tangent.
  ///
  /// The first derivative is formed as 4σ(2z)σ(−2z), because 1 − tanh² z cancels.
  @inlinable @inline(__always)
  static func tanh(_ z: S) -> Expansion {
    let tangent = S.tanh(z)
    let double = z + z
    let first = (S(2) * .sigmoid(double)) * (S(2) * .sigmoid(-double))
    return Expansion(tangent, first: first, second: S(-2) * tangent * first)
  }

  /// The inverse of the hyperbolic sine.
  @inlinable @inline(__always)
  static func asinh(_ z: S) -> Expansion {
    let first = S(1) / .sqrt(S(1) + .pow(z, 2))
    return Expansion(.asinh(z), first: first, second: -(z * .pow(first, 3)))
  }

  /// The inverse of the hyperbolic cosine.
  @inlinable @inline(__always)
  static func acosh(_ z: S) -> Expansion {
    let first = defined(
      S(1) / .sqrt((z - S(1)) * (z + S(1))), unless: z .< S(1))
    return Expansion(.acosh(z), first: first, second: -(z * .pow(first, 3)))
  }

  /// The inverse of the hyperbolic tangent.
  @inlinable @inline(__always)
  static func atanh(_ z: S) -> Expansion {
    let first = defined(
      S(1) / ((S(1) - z) * (S(1) + z)), unless: S.abs(z) .> S(1))
    return Expansion(.atanh(z), first: first, second: S(2) * z * .pow(first, 2))
  }
}
