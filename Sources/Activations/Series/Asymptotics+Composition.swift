extension Asymptotics {
  /// g(c + u), where this is u and tends to 0.
  ///
  /// By Taylor's theorem it is Σ gₖ(c) uᵏ for k < n, and gₙ(ξ) uⁿ with ξ between c and c + u.
  ///
  /// - Parameters:
  ///   - center: c.
  ///   - arguments: An enclosure of all values of c + u.
  ///   - exact: The coefficients at c, if they are known exactly although c is not.
  ///   - coefficients: The coefficients gₖ up to the order given, at a number or on an interval.
  func composed(
    around center: PreciseInterval, arguments: PreciseInterval,
    exactly exact: (PreciseInterval, Int) -> [PreciseInterval]? = { _, _ in nil },
    _ coefficients: (PreciseInterval, Int) -> [PreciseInterval]
  ) -> Asymptotics? {
    guard !isZero else {
      let value = (exact(center, 0) ?? coefficients(center, 0))[0]
      return value.decoration == .common ? Asymptotics(constant: value, neighbourhood) : nil
    }
    guard let order = orderOfComposition, let tails = tails() else { return nil }
    let all = center.hull(arguments)
    guard all.decoration == .common else { return nil }
    let near = exact(center, order - 1) ?? coefficients(center, order - 1)
    return horner(near, coefficients(all, order)[order], tails)
  }

  /// Σ gₖ uᵏ for the coefficients given, and then `rest` uⁿ.
  func horner(
    _ coefficients: [PreciseInterval], _ rest: PreciseInterval, _ tails: [PreciseInterval]
  ) -> Asymptotics? {
    guard rest.decoration == .common, !rest.isEmpty else { return nil }
    var sum = Asymptotics(factors: rest, .unit, neighbourhood)
    for coefficient in coefficients.reversed() {
      guard coefficient.decoration == .common, !coefficient.isEmpty else { return nil }
      guard let product = sum.times(self, tails: tails),
        let next = product.adding(Asymptotics(constant: coefficient, neighbourhood))
      else { return nil }
      sum = next
    }
    return sum
  }

  /// After how many powers the next is smaller than the remainder; nil if that is not known.
  var orderOfComposition: Int? {
    guard let lead = terms.first?.monomial else { return remainder == nil ? nil : 1 }
    guard lead.trend == .vanishing else { return nil }
    let limit = neighbourhood?.termLimit ?? Neighbourhood.manyTerms
    guard let bound = remainder?.monomial else {
      neighbourhood?.noteCut()
      return limit
    }
    var (power, order) = (lead, 1)
    while order < limit {
      guard let trend = power.trend(against: bound) else { return nil }
      if trend != .growing { break }
      guard let next = power.times(lead) else { return nil }
      (power, order) = (next, order + 1)
    }
    if order == limit { neighbourhood?.noteCut() }
    return order
  }

  /// This as c m (1 + v): the first term, v, and an enclosure of all 1 + v.
  ///
  /// - Parameter factors: An enclosure of all values divided by m, of strict sign.
  func normalized(_ factors: PreciseInterval) -> (
    lead: Term, rest: Asymptotics, ratios: PreciseInterval
  )? {
    guard let lead = terms.first, lead.coefficient.strictSign != nil else { return nil }
    guard let scaled = over(lead) else { return nil }
    let ratios = factors / lead.coefficient
    return (lead, scaled.withoutConstant, ratios.hull(PreciseInterval(1)))
  }

  /// 1 ÷ (1 + u), where this is u and tends to 0: the geometric series, whose remainder is (−u)ⁿ ÷ (1 + u).
  ///
  /// - Parameter ratios: An enclosure of all values of 1 + u.
  func reciprocalOfOnePlus(_ ratios: PreciseInterval) -> Asymptotics? {
    if isZero { return Asymptotics(constant: PreciseInterval(1), neighbourhood) }
    guard let order = orderOfComposition, let tails = tails() else { return nil }
    let rest = PreciseInterval(1) / ratios
    return horner(
      (0..<order).map { PreciseInterval($0 % 2 == 0 ? 1 : -1) }, order % 2 == 0 ? rest : -rest,
      tails)
  }
}

extension Asymptotics {
  /// The quotient; nil if the order of the terms or a bound is not known.
  ///
  /// - Parameter factors: An enclosure of all values of the divisor divided by its leading monomial, of strict sign.
  func divided(by divisor: Asymptotics, factors: PreciseInterval) -> Asymptotics? {
    if isZero { return self }
    if let (lead, rest, ratios) = divisor.normalized(factors) {
      guard let quotient = over(lead)?.within(neighbourhood ?? divisor.neighbourhood) else {
        return nil
      }
      if rest.isZero { return quotient }
      guard let series = rest.reciprocalOfOnePlus(ratios), let tails = series.tails() else {
        return nil
      }
      return quotient.times(series, tails: tails)
    }
    guard divisor.terms.isEmpty, let lead = divisor.leadingMonomial, let tails = tails(),
      let monomial = leadingMonomial?.over(lead)
    else { return nil }
    let quotients = tails[0] / factors
    return quotients.decoration == .common
      ? Asymptotics(factors: quotients, monomial, neighbourhood ?? divisor.neighbourhood) : nil
  }

  /// A power, which exists for each value; nil if the order of the terms or a bound is not known.
  ///
  /// - Parameters:
  ///   - factors: An enclosure of all values divided by the leading monomial.
  ///   - power: Encloses the power of a number.
  func raised(
    to exponent: Exponent, factors: PreciseInterval, _ power: (PreciseInterval) -> PreciseInterval
  ) -> Asymptotics? {
    guard let monomial = leadingMonomial?.raised(to: exponent) else { return nil }
    if let (lead, rest, ratios) = normalized(factors) {
      let isOne =
        lead.coefficient.isPoint && (lead.coefficient - PreciseInterval(1)).strictSign == .zero
      let scale = isOne ? PreciseInterval(1) : power(lead.coefficient)
      guard scale.decoration == .common else { return nil }
      let (p, term) = (exponent.value, Term(scale, monomial))
      if rest.isZero { return Asymptotics(constant: PreciseInterval(1), neighbourhood).times(term) }
      return rest.composed(around: PreciseInterval(1), arguments: ratios) { c, order in
        TaylorCoefficients.power(
          p,
          c.isPoint && (c - PreciseInterval(1)).strictSign == .zero
            ? PreciseInterval(1) : exponent.power(of: c), c, order)
      }?.times(term)
    }
    let powers = power(factors)
    return powers.decoration == .common
      ? Asymptotics(factors: powers, monomial, neighbourhood) : nil
  }
}
