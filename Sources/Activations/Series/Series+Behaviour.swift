extension Series {
  /// What a function does as h → 0, as far as elementary functions need it.
  enum Behaviour {
    /// It tends to a number; the rest tends to 0.
    case finite(PreciseInterval, rest: Asymptotics)

    /// It tends to +∞ or −∞.
    case infinite(isPositive: Bool)

    /// Neither is known.
    case unknown
  }

  /// What the function does as h → 0.
  var behaviour: Behaviour {
    guard let asymptotics else { return .unknown }
    switch limit {
    case .positiveInfinity: return .infinite(isPositive: true)
    case .negativeInfinity: return .infinite(isPositive: false)
    case .value:
      guard let (growing, constant, rest) = asymptotics.split(), growing.isEmpty,
        rest.remainder == nil || rest.remainder?.monomial.trend == .vanishing
      else { return .unknown }
      return .finite(constant, rest: rest)
    case .unknown, .nowhereDefined: return .unknown
    }
  }

  /// The composition of a function that is analytic around the limit with this; nil if that is not known.
  func composed(
    exactly exact: (PreciseInterval, Int) -> [PreciseInterval]? = { _, _ in nil },
    _ coefficients: (PreciseInterval, Int) -> [PreciseInterval]
  ) -> Asymptotics? {
    guard case .finite(let center, let rest) = behaviour else { return nil }
    return rest.composed(
      around: center, arguments: bounds.with(.common), exactly: exact, coefficients)
  }

  /// The same function, formed from this by other operations than its own, with what is known directly.
  func known(
    as operation: Operation, of z: Series, _ interval: (PreciseInterval) -> PreciseInterval,
    domain: Decoration = .common
  ) -> Series {
    Series.unary(operation, z, interval, domain: domain, doubt: doubt) { asymptotics }
  }

  /// The exact limit, if it is one number.
  var exactLimit: Double? {
    guard case .value(let value) = limit, value.isPoint, value.lowerBound == value.upperBound else {
      return nil
    }
    return value.lowerBound
  }

  /// A subexpression that may be 0 at the place, the reason why the sign of this is not known.
  var cause: Fingerprint? { doubtOfZero ?? suspect }

  /// The name of this, if it has one zero in the interval in which the place lies; nil otherwise.
  ///
  /// It has, by the intermediate value theorem, if it is continuous there, its values at the ends have
  /// opposite signs and its slope, the coefficient of h wherever the place is, has one sign.
  var doubtOfZero: Fingerprint? {
    guard let ends, let asymptotics, neighbourhood?.pivot == nil,
      ends.all.decoration >= .continuous, asymptotics.terms.count > 1,
      let first = ends.lower.strictSign, let last = ends.upper.strictSign, first != last,
      first != .zero, last != .zero, asymptotics.terms[0].monomial.isUnit,
      asymptotics.terms[1].monomial.isVariable,
      asymptotics.terms[1].coefficient.strictSign != nil
    else { return nil }
    return fingerprint.magnitude
  }
}
