extension Series {
  static func exp(_ z: Series) -> Series {
    unary(.exponential, z, PreciseInterval.exp) { z.exponential }
  }

  static func expMinusOne(_ z: Series) -> Series {
    unary(.exponentialMinusOne, z, PreciseInterval.expMinusOne) {
      if case .finite = z.behaviour { return z.composed(TaylorCoefficients.exponentialMinusOne) }
      return z.exponential?.adding(Asymptotics(constant: PreciseInterval(-1), z.neighbourhood))
    }
  }

  static func exponential(base: Double, _ z: Series) -> Series {
    guard base > 0 else { return .empty }
    let operation = Operation.exponentialOfBase(base)
    func power(_ exponent: PreciseInterval) -> PreciseInterval {
      .exponential(base: base, exponent)
    }
    guard case .finite = z.behaviour else {
      return exp(log(Series(base)) * z).known(as: operation, of: z, power)
    }
    return unary(operation, z, power) {
      z.composed { TaylorCoefficients.exponential(base: base, $0, $1) }
    }
  }

  /// The expansion of exp of this: the growing terms become the exponent of a monomial, a multiple of the
  /// logarithm among them a power.
  private var exponential: Asymptotics? {
    guard let asymptotics, let (growing, constant, vanishing) = asymptotics.split() else {
      return nil
    }
    let rest: Asymptotics
    switch vanishing.remainder?.monomial.trend {
    case nil where vanishing.remainder == nil, .vanishing?:
      guard let tails = vanishing.tails() else { return nil }
      var arguments = constant
      if let first = tails.first, let lead = vanishing.leadingMonomial {
        guard let range = neighbourhood?.range(of: lead) else { return nil }
        arguments = constant + range * first
      }
      if growing.isEmpty { arguments = arguments.intersection(bounds.with(.common)) }
      guard
        let power = vanishing.composed(
          around: constant, arguments: arguments, TaylorCoefficients.exponential)
      else { return nil }
      rest = power
    case .constant?:
      guard
        let all = Asymptotics(
          sumOf: [Term(constant, .unit)], remainders: [vanishing.remainder].compactMap { $0 },
          neighbourhood), let factors = all.remainder?.coefficient
      else { return nil }
      let powers = PreciseInterval.exp(factors)
      guard powers.decoration == .common else { return nil }
      rest = Asymptotics(factors: powers, .unit, neighbourhood)
    default: return nil
    }
    if growing.isEmpty { return rest }
    return monomial(withExponent: growing).flatMap { rest.times(Term(PreciseInterval(1), $0)) }
  }

  /// exp of growing terms as a monomial.
  private func monomial(withExponent growing: [Term]) -> Monomial? {
    var terms = growing
    var power = Exponent.zero
    if let place = terms.firstIndex(where: \.monomial.isLogarithm) {
      let coefficient = terms[place].coefficient
      if coefficient.isPoint, coefficient.lowerBound == coefficient.upperBound,
        let exact = Exponent(coefficient.lowerBound)
      {
        power = -exact
        terms.remove(at: place)
      }
    }
    let growth = Growth(terms, of: fingerprint)
    guard growth.depth <= 3 else { return nil }
    let monomial = Monomial(power: power, exponent: growth)
    return monomial.trend == nil ? nil : monomial
  }

  static func sigmoid(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.logistic, z, PreciseInterval.sigmoid) {
        z.composed(TaylorCoefficients.logistic)
      }
    }
    let power = exp(isPositive ? -z : z)
    let value = (isPositive ? Series(1) : power) / (Series(1) + power)
    return value.known(as: .logistic, of: z, PreciseInterval.sigmoid)
  }

  static func softplus(_ z: Series) -> Series {
    guard case .infinite(let isPositive) = z.behaviour else {
      return unary(.softplus, z, PreciseInterval.softplus) {
        z.composed(TaylorCoefficients.softplus)
      }
    }
    let rest = log(onePlus: exp(isPositive ? -z : z))
    return (isPositive ? z + rest : rest).known(as: .softplus, of: z, PreciseInterval.softplus)
  }

}

extension Monomial {
  /// Whether the function is L = log(1 ÷ h).
  var isLogarithm: Bool { power.isZero && logPower == .one && exponent.isEmpty }
}

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
