extension Jet {
  /// The sine of an angle in radians.
  public static func sin(_ z: Jet) -> Jet {
    let sine = S.sin(z.value)
    return z.chained(sine, first: .cos(z.value), second: -sine)
  }

  /// The cosine of an angle in radians.
  public static func cos(_ z: Jet) -> Jet {
    let cosine = S.cos(z.value)
    return z.chained(cosine, first: -.sin(z.value), second: -cosine)
  }

  /// A derivative of sin(z) ÷ z, whose own derivatives are those of the next two orders.
  public static func sinc(_ z: Jet, derivative order: Int) -> Jet {
    z.chained(
      .sinc(z.value, derivative: order), first: .sinc(z.value, derivative: order + 1),
      second: .sinc(z.value, derivative: order + 2))
  }

  /// The tangent of an angle in radians.
  public static func tan(_ z: Jet) -> Jet {
    let tangent = S.tan(z.value)
    let first = S(1) + .pow(tangent, 2)
    return z.chained(tangent, first: first, second: S(2) * tangent * first)
  }

  /// The inverse of the sine.
  public static func asin(_ z: Jet) -> Jet {
    let first = S(1) / .sqrt((S(1) - z.value) * (S(1) + z.value))
    return z.chained(.asin(z.value), first: first, second: z.value * .pow(first, 3))
  }

  /// The inverse of the cosine.
  public static func acos(_ z: Jet) -> Jet {
    let first = S(-1) / .sqrt((S(1) - z.value) * (S(1) + z.value))
    return z.chained(.acos(z.value), first: first, second: z.value * .pow(first, 3))
  }

  /// The inverse of the tangent.
  public static func atan(_ z: Jet) -> Jet {
    // 1 ÷ (1 + z²) as a product of two factors of which neither overflows for large z.
    let inverse = S(1) / z.value
    let isLarge = S.abs(z.value) .> S(1)
    let first = S.form(
      .pow(inverse, 2) / (S(1) + .pow(inverse, 2)), where: isLarge,
      otherwise: S(1) / (S(1) + .pow(z.value, 2)))
    let product = S.form(
      inverse / (S(1) + .pow(inverse, 2)), where: isLarge, otherwise: z.value * first)
    return z.chained(.atan(z.value), first: first, second: S(-2) * product * first)
  }

  /// The hyperbolic sine.
  public static func sinh(_ z: Jet) -> Jet {
    let sine = S.sinh(z.value)
    return z.chained(sine, first: .cosh(z.value), second: sine)
  }

  /// The hyperbolic cosine.
  public static func cosh(_ z: Jet) -> Jet {
    let cosine = S.cosh(z.value)
    return z.chained(cosine, first: .sinh(z.value), second: cosine)
  }

  /// The hyperbolic tangent.
  ///
  /// The first derivative is formed as 4σ(2z)σ(−2z), because 1 − tanh² z cancels.
  public static func tanh(_ z: Jet) -> Jet {
    let tangent = S.tanh(z.value)
    let double = z.value + z.value
    let first = (S(2) * .sigmoid(double)) * (S(2) * .sigmoid(-double))
    return z.chained(tangent, first: first, second: S(-2) * tangent * first)
  }

  /// The inverse of the hyperbolic sine.
  public static func asinh(_ z: Jet) -> Jet {
    let first = S(1) / .sqrt(S(1) + .pow(z.value, 2))
    return z.chained(.asinh(z.value), first: first, second: -(z.value * .pow(first, 3)))
  }

  /// The inverse of the hyperbolic cosine.
  public static func acosh(_ z: Jet) -> Jet {
    let first = defined(
      S(1) / .sqrt((z.value - S(1)) * (z.value + S(1))), unless: z.value .< S(1))
    return z.chained(.acosh(z.value), first: first, second: -(z.value * .pow(first, 3)))
  }

  /// The inverse of the hyperbolic tangent.
  public static func atanh(_ z: Jet) -> Jet {
    let first = defined(
      S(1) / ((S(1) - z.value) * (S(1) + z.value)), unless: S.abs(z.value) .> S(1))
    return z.chained(.atanh(z.value), first: first, second: S(2) * z.value * .pow(first, 2))
  }
}
