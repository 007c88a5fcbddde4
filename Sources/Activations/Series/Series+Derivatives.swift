extension Jet {
  /// The same jet, in which what is known of a function is used for its derivative.
  ///
  /// The rule of the quotient cancels where a singularity is removable, and with coefficients that are
  /// enclosures a term that is 0 stays as a doubt. But if f − Σ cᵢ mᵢ is no more than a remainder m, then no
  /// term of f′ − Σ cᵢ mᵢ′ has an integral that outgrows m, so those terms are exactly 0.
  func reconciled() -> Jet where S == Series {
    let first = derivative.reconciled(asDerivativeOf: value)
    return Jet(value, first, secondDerivative.reconciled(asDerivativeOf: first), degree: degree)
  }
}

extension Dual where L == Series {
  /// The same function and derivative, with what each tells of the other.
  func reconciled() -> Dual { Dual(value, derivative.reconciled(asDerivativeOf: value)) }
}

extension Series {
  /// The same function, the derivative of another by z.
  fileprivate func reconciled(asDerivativeOf function: Series) -> Series {
    guard let expansion = asymptotics, let other = function.asymptotics, let neighbourhood,
      function.decoration >= .continuous, decoration >= .defined,
      let slopes = other.derivative(neighbourhood.side),
      let reconciled = expansion.reconciled(
        with: slopes, isBelow: { $0.integral(neighbourhood.side)?.trend(against: $1) == .growing },
        bound: other.remainder?.monomial)
    else { return self }
    return Series(
      bounds, decoration, reconciled, neighbourhood, fingerprint, ends: ends, doubt: doubt)
  }
}

extension Asymptotics {
  /// The derivatives of the terms by z, apart from exponentials that tend to 0; nil if there are others.
  fileprivate func derivative(_ side: Neighbourhood.Side) -> [Term]? {
    var slopes: [Term] = []
    for term in terms {
      let monomial = term.monomial
      if !monomial.exponent.isEmpty {
        if monomial.trend == .vanishing { break }
        return nil
      }
      guard let (step, sign) = side.chainRule,
        let lower = monomial.times(Monomial(power: step)),
        let flatter = lower.times(Monomial(power: .zero, logPower: -.one))
      else { return nil }
      let (e, w) = (monomial.power.value, monomial.logPower.value)
      for slope in [
        Term(sign * term.coefficient * e, lower), Term(-(sign * term.coefficient * w), flatter),
      ] where !slope.isZero {
        guard Self.insert(slope, into: &slopes) else { return nil }
      }
    }
    return slopes.filter { !$0.isZero }
  }

  /// The same function with the terms that are known from elsewhere, as far as they are known.
  ///
  /// - Parameters:
  ///   - slopes: The terms as they are known from elsewhere.
  ///   - isBelow: Whether a term is too large to be hidden behind the bound.
  ///   - bound: The bound of what is not known from elsewhere; nil if all is known.
  fileprivate func reconciled(
    with slopes: [Term], isBelow: (Monomial, Monomial) -> Bool, bound: Monomial?
  ) -> Asymptotics? {
    var known: [Term] = []
    for (index, term) in terms.enumerated() {
      let isKnown =
        term.monomial.exponent.isEmpty && (bound.map { isBelow(term.monomial, $0) } ?? true)
      guard isKnown else {
        known += terms[index...]
        break
      }
      guard
        let slope = slopes.first(where: { $0.monomial.trend(against: term.monomial) == .constant })
      else { continue }
      known.append(
        Term(slope.coefficient.intersection(term.coefficient), slope.monomial))
    }
    return Asymptotics(
      sumOf: known, remainders: [remainder].compactMap { $0 }, neighbourhood)
  }
}

extension Neighbourhood.Side {
  /// The exponent and the sign of dh/dz as a power of h.
  fileprivate var chainRule: (step: Exponent, sign: PreciseInterval)? {
    switch self {
    case .left: (-.one, PreciseInterval(-1))
    case .right: (-.one, PreciseInterval(1))
    case .negativeInfinity: (.one, PreciseInterval(1))
    case .positiveInfinity: (.one, PreciseInterval(-1))
    }
  }
}

extension Monomial {
  /// The monomial of an integral by z, which is h to a power, or L where that would be constant.
  fileprivate func integral(_ side: Neighbourhood.Side) -> Monomial? {
    let isFar = side == .negativeInfinity || side == .positiveInfinity
    guard exponent.isEmpty,
      let raised = times(Monomial(power: isFar ? -.one : .one))
    else { return nil }
    if !raised.power.isZero { return raised }
    // The integral of Lʷ ÷ h is a multiple of Lʷ⁺¹, but for w = −1.
    return logPower == -.one ? nil : raised.times(.logarithm)
  }
}
