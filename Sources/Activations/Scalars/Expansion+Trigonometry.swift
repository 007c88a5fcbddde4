extension Expansion {
  /// The sine of an angle in radians.
  @inlinable @inline(__always)
  static func sin(_ z: S) -> Expansion {
    let sine = S.sin(z)
    return Expansion(sine, first: .cos(z), second: -sine)
  }

  /// The cosine of an angle in radians.
  @inlinable @inline(__always)
  static func cos(_ z: S) -> Expansion {
    let cosine = S.cos(z)
    return Expansion(cosine, first: -.sin(z), second: -cosine)
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
