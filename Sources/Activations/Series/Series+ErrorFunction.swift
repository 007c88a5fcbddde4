extension Series {
  /// 2 ÷ √π.
  static var errorFunctionSlope: Series {
    let value = PreciseInterval(2) / .sqrt(.pi)
    return Series(value, .common, Asymptotics(constant: value), nil, .errorFunctionSlope)
  }

  static func erf(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.error, z, PreciseInterval.erf) {
        z.composed { TaylorCoefficients.error($0, $1, isComplementary: false) }
      }
    }
    let value =
      isPositive ? Series(1) - erfc(z) : erfc(-z) - Series(1)
    return value.known(as: .error, of: z, PreciseInterval.erf)
  }

  static func erfc(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.complementaryError, z, PreciseInterval.erfc) {
        z.composed { TaylorCoefficients.error($0, $1, isComplementary: true) }
      }
    }
    if !isPositive {
      return (Series(2) - erfc(-z)).known(as: .complementaryError, of: z, PreciseInterval.erfc)
    }
    return unary(.complementaryError, z, PreciseInterval.erfc) { z.tailOfNormalDistribution }
  }

  /// The expansion of erfc of this, which tends to +∞ and is positive: exp(−z²) ÷ (z √π) times
  /// 1 − 1/(2z²) + 3/(2z²)² − …, of which the first term left out bounds the rest and has its sign
  /// (Abramowitz & Stegun 7.1.23–24).
  private var tailOfNormalDistribution: Asymptotics? {
    guard sign == .positive else { return nil }
    let square = Series.pow(self, 2)
    let scale = Series.exp(-square) / self
    let inverse = Series(0.5) / square
    guard let step = inverse.asymptotics, let scaled = scale.asymptotics else { return nil }
    var (coefficients, coefficient) = ([PreciseInterval](), PreciseInterval(1))
    for k in 0..<6 {
      coefficients.append(coefficient)
      coefficient = coefficient * PreciseInterval(-Double(2 * k + 1))
    }
    guard let sum = step.horner(coefficients, coefficient.hull(PreciseInterval(0)), inverse.tails),
      let tails = sum.tails(), let product = scaled.times(sum, tails: tails)
    else { return nil }
    return product.over(Term(.sqrt(.pi), .unit))
  }
}
