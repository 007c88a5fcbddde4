extension Series {
  static func sinh(_ z: Series) -> Series {
    guard case .infinite = z.behaviour else {
      return unary(.hyperbolicSine, z, PreciseInterval.sinh) {
        z.composed { TaylorCoefficients.hyperbolic($0, $1, isSine: true) }
      }
    }
    return (Series(0.5) * (exp(z) - exp(-z))).known(
      as: .hyperbolicSine, of: z, PreciseInterval.sinh)
  }

  static func cosh(_ z: Series) -> Series {
    guard case .infinite = z.behaviour else {
      return unary(.hyperbolicCosine, z, PreciseInterval.cosh) {
        z.composed { TaylorCoefficients.hyperbolic($0, $1, isSine: false) }
      }
    }
    return (Series(0.5) * (exp(z) + exp(-z))).known(
      as: .hyperbolicCosine, of: z, PreciseInterval.cosh)
  }

  static func tanh(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.hyperbolicTangent, z, PreciseInterval.tanh) {
        z.composed(TaylorCoefficients.hyperbolicTangent)
      }
    }
    let power = exp(isPositive ? -(z + z) : z + z)
    let size = (Series(1) - power) / (Series(1) + power)
    return (isPositive ? size : -size).known(as: .hyperbolicTangent, of: z, PreciseInterval.tanh)
  }

  static func asinh(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.areaSine, z, PreciseInterval.asinh) {
        z.composed { TaylorCoefficients.arc($0, $1, .areaSine) }
      }
    }
    let size = isPositive ? z : -z
    let value = log(size + sqrt(pow(z, 2) + Series(1)))
    return (isPositive ? value : -value).known(as: .areaSine, of: z, PreciseInterval.asinh)
  }

  static func acosh(_ z: Series) -> Series {
    let excess = z - Series(1)
    if excess.sign == .negative { return .empty }
    let domain: Decoration = excess.isNotNegative || excess.sign == .positive ? .common : .trivial
    if domain == .common {
      if excess.exactLimit == 0 {
        // cosh 2y = 1 + 2 sinh² y.
        return (Series(2) * asinh(sqrt(Series(0.5) * excess))).known(
          as: .areaCosine, of: z, PreciseInterval.acosh)
      }
      if case .infinite = z.behaviour {
        return log(z + sqrt(excess * (z + Series(1)))).known(
          as: .areaCosine, of: z, PreciseInterval.acosh)
      }
    }
    return unary(
      .areaCosine, z, PreciseInterval.acosh, domain: domain,
      doubt: domain == .common ? nil : excess.cause
    ) { z.composed { TaylorCoefficients.arc($0, $1, .areaCosine) } }
  }

  static func atanh(_ z: Series) -> Series {
    let (below, above) = (Series(1) - z, Series(1) + z)
    for rest in [below, above] where rest.sign == .negative || rest.isZero { return .empty }
    let isDefined = below.sign == .positive && above.sign == .positive
    if isDefined, below.exactLimit == 0 || above.exactLimit == 0 {
      return (Series(0.5) * (log(above) - log(below))).known(
        as: .areaTangent, of: z, PreciseInterval.atanh)
    }
    return unary(
      .areaTangent, z, PreciseInterval.atanh, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : below.cause ?? above.cause
    ) {
      z.composed { TaylorCoefficients.arcTangent($0, $1, isHyperbolic: true) }
    }
  }
}
