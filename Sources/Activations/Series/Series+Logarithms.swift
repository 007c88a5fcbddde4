extension Series {
  static func log2(_ z: Series) -> Series {
    logarithm(z, base: 2, .binaryLogarithm, PreciseInterval.log2)
  }

  static func log10(_ z: Series) -> Series {
    logarithm(z, base: 10, .decimalLogarithm, PreciseInterval.log10)
  }

  private static func logarithm(
    _ z: Series, base: Double, _ operation: Operation,
    _ interval: (PreciseInterval) -> PreciseInterval
  ) -> Series {
    let quotient = log(z) / log(Series(base))
    if quotient.isEmpty { return .empty }
    guard case .finite(let center, _) = z.behaviour, center.strictSign == .positive else {
      return quotient.known(
        as: operation, of: z, interval,
        domain: quotient.decoration == .trivial ? .trivial : .common)
    }
    return unary(operation, z, interval, domain: z.sign == .positive ? .common : .trivial) {
      z.composed {
        var coefficients = TaylorCoefficients.logarithm($0, $1).map {
          $0 / .log(PreciseInterval(base))
        }
        coefficients[0] = interval($0)
        return coefficients
      }
    }
  }

  static func log(_ z: Series) -> Series {
    if z.sign == .negative || z.isZero || z.bounds.isNotPositive { return .empty }
    let isDefined = z.sign == .positive
    return unary(
      .logarithm, z, { .log($0) }, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : z.cause
    ) { z.logarithm }
  }

  static func log(onePlus z: Series) -> Series {
    if case .finite(let center, _) = z.behaviour,
      (center + PreciseInterval(1)).strictSign == .positive
    {
      let sum = Series(1) + z
      if sum.sign == .positive {
        return unary(.logarithmOfOnePlus, z, { PreciseInterval.log(onePlus: $0) }) {
          z.composed(TaylorCoefficients.logarithmOfOnePlus)
        }
      }
    }
    let logarithm = log(Series(1) + z)
    if logarithm.isEmpty { return .empty }
    return logarithm.known(
      as: .logarithmOfOnePlus, of: z, { PreciseInterval.log(onePlus: $0) },
      domain: logarithm.decoration == .trivial ? .trivial : .common)
  }

  /// The expansion of log of this, whose values are positive.
  private var logarithm: Asymptotics? {
    guard let asymptotics, let factors, factors.strictSign == .positive,
      let lead = asymptotics.leadingMonomial
    else { return nil }
    var parts = lead.exponent.terms
    guard lead.logPower.isZero else { return nil }
    if !lead.power.isZero {
      parts.append(Term(-lead.power.value, .logarithm))
      guard neighbourhood?.range(of: .logarithm) != nil else { return nil }
    }
    let rest: Asymptotics?
    if let (first, vanishing, ratios) = asymptotics.normalized(factors) {
      let logarithm = TaylorCoefficients.logarithm(first.coefficient, 0)[0]
      guard logarithm.decoration == .common else { return nil }
      parts.append(Term(logarithm, .unit))
      rest = vanishing.composed(
        around: PreciseInterval(1), arguments: ratios, TaylorCoefficients.logarithm)
    } else {
      let logarithms = PreciseInterval.log(factors)
      rest =
        logarithms.decoration == .common
        ? Asymptotics(factors: logarithms, .unit, neighbourhood) : nil
    }
    guard let rest,
      let sum = Asymptotics(sumOf: parts, remainders: [], neighbourhood)
    else { return nil }
    return sum.adding(rest)
  }
}
