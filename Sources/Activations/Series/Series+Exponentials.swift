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
