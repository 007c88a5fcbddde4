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

  /// e to the power of z.
  public static func exp(_ z: Jet) -> Jet {
    let power = S.exp(z.value)
    return z.chained(power, first: power, second: power)
  }

  /// The natural logarithm.
  public static func log(_ z: Jet) -> Jet {
    let reciprocal = S(1) / z.value
    return z.chained(.log(z.value), first: reciprocal, second: -(reciprocal * reciprocal))
  }

  /// The square root.
  public static func sqrt(_ z: Jet) -> Jet {
    let root = S.sqrt(z.value)
    let first = S(0.5) / root
    return z.chained(root, first: first, second: -(first * first) / root)
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

  /// The logistic function.
  ///
  /// The derivatives are formed as σ′ = σ(z)σ(−z) and σ″ = −σ′ tanh(z/2), because 1 − σ and 1 − 2σ cancel.
  public static func sigmoid(_ z: Jet) -> Jet {
    let value = S.sigmoid(z.value)
    let first = value * .sigmoid(-z.value)
    return z.chained(value, first: first, second: -first * .tanh(S(0.5) * z.value))
  }
}
