extension Series {
  static func sqrt(_ z: Series) -> Series {
    root(.squareRoot, z, .half, exponent: 0.5, PreciseInterval.sqrt)
  }

  static func cbrt(_ z: Series) -> Series {
    switch z.sign {
    case .positive, .zero:
      return root(.cubeRoot, z, .third, exponent: 1.0 / 3, PreciseInterval.cbrt)
    case .negative: return -cbrt(-z)
    case nil:
      return unary(.cubeRoot, z, PreciseInterval.cbrt, doubt: z.cause) {
        guard let factors = z.factors else { return nil }
        let roots = PreciseInterval.cbrt(factors)
        guard let lead = z.asymptotics?.leadingMonomial?.raised(to: .third),
          roots.decoration == .common
        else { return nil }
        return Asymptotics(factors: roots, lead, z.neighbourhood)
      }
    }
  }

  static func pow(_ z: Series, _ exponent: Double) -> Series {
    if exponent.isNaN { return .empty }
    if exponent == 1 { return z }
    if exponent == 0.5 { return sqrt(z) }
    func power(_ base: PreciseInterval) -> PreciseInterval { .pow(base, exponent) }
    // Not every interval knows that so large an exponent is even.
    if exponent.magnitude > 0x1p53, z.sign != .positive { return z.unknown(.power(exponent)) }
    guard let whole = Int(exactly: exponent) else {
      return root(.power(exponent), z, Exponent(exponent), exponent: exponent, power)
    }
    if whole <= 0, z.isZero { return whole == 0 ? Series.constant(1, like: z) : .empty }
    let isDefined = whole >= 0 || z.sign != nil
    let name = Operation.power(exponent)
    return unary(
      name, z, power, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : z.cause
    ) {
      guard let asymptotics = z.asymptotics else { return nil }
      if 0...16 ~= whole { return asymptotics.raised(toSmall: whole, tails: z.tails) }
      guard let factors = z.factors, let exponent = Exponent(exponent) else {
        return z.isZero ? asymptotics : nil
      }
      return asymptotics.raised(to: exponent, factors: factors, power)
    }
  }

  static func pow(_ z: Series, _ exponent: Double, minus whole: Int) -> Series {
    guard let exact = Exponent(exponent), let difference = exact.adding(-Exponent(whole)) else {
      return z.unknown(.powerLess(exponent, whole: whole))
    }
    let rounded = exponent - Double(whole)
    if Exponent(rounded) == difference { return pow(z, rounded) }
    // It is no whole number, since the exponent is none.
    return root(.powerLess(exponent, whole: whole), z, difference, exponent: rounded) {
      PreciseInterval.pow($0, exponent, minus: whole)
    }
  }

  /// A power that exists for what is not negative.
  private static func root(
    _ operation: Operation, _ z: Series, _ exact: Exponent?, exponent: Double,
    _ power: (PreciseInterval) -> PreciseInterval
  ) -> Series {
    if z.sign == .negative || (exponent < 0 && z.isZero) { return .empty }
    let isDefined = z.sign == .positive || (exponent > 0 && z.isNotNegative)
    return unary(
      operation, z, power, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : z.cause
    ) {
      if z.isZero { return z.asymptotics }
      guard let factors = z.factors, factors.isNotNegative, let exact else { return nil }
      return z.asymptotics?.raised(to: exact, factors: factors, power)
    }
  }

  /// A function of this of which nothing is known.
  func unknown(_ operation: Operation) -> Series {
    Series.unary(operation, self, { _ in .entire }, domain: .trivial) { nil }
  }

  /// A constant that is not defined where the other function is not.
  static func constant(_ value: Double, like z: Series) -> Series {
    if z.isEmpty { return .empty }
    return Series(
      PreciseInterval(value), z.decoration,
      Asymptotics(constant: PreciseInterval(value), z.neighbourhood), z.neighbourhood,
      Fingerprint(value))
  }
}

extension Asymptotics {
  /// A power with a small whole exponent, by repeated products.
  func raised(toSmall exponent: Int, tails: [PreciseInterval]) -> Asymptotics? {
    if exponent == 0 { return Asymptotics(constant: PreciseInterval(1), neighbourhood) }
    var power = self
    for _ in 1..<Swift.max(exponent, 1) {
      guard let next = power.times(self, tails: tails) else { return nil }
      power = next
    }
    return power
  }
}

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
