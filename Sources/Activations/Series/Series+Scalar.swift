extension Series: Scalar {
  static var isEnclosing: Bool { true }

  static var pi: Series {
    Series(.pi, .common, Asymptotics(constant: .pi), nil, .pi)
  }

  /// The derivative; unknown, if it is nowhere defined although there is a value.
  static func slope(_ derivative: Series, of value: Series) -> Series {
    derivative.isEmpty && !value.isEmpty ? value.unknown(.slope) : derivative
  }

  /// A constant; nowhere defined if it is NaN.
  init(_ constant: Double) {
    let value = PreciseInterval(constant)
    let isFinite = value.decoration == .common
    self.init(
      value, value.decoration, isFinite ? Asymptotics(constant: value) : nil, nil,
      Fingerprint(constant))
  }

  static func + (a: Series, b: Series) -> Series {
    if a.isExactly(0) { return b }
    if b.isExactly(0) { return a }
    let isZero = a.isKnown(as: b.fingerprint.negated)
    return binary(
      named: .sum(a.fingerprint, b.fingerprint), a, b, always: isZero ? PreciseInterval(0) : nil, +
    ) { a.asymptotics?.adding($0) }
  }

  static func - (a: Series, b: Series) -> Series {
    if b.isExactly(0) { return a }
    if a.isExactly(0) { return -b }
    return binary(
      named: .difference(a.fingerprint, b.fingerprint), a, b,
      always: a.isKnown(as: b.fingerprint) ? PreciseInterval(0) : nil, -
    ) { a.asymptotics?.adding($0.negated) }
  }

  static func * (a: Series, b: Series) -> Series {
    if a.isExactly(1) { return b }
    if b.isExactly(1) { return a }
    let isSquare = a.isKnown(as: b.fingerprint)
    return binary(named: .product(a.fingerprint, b.fingerprint), a, b) {
      isSquare ? .pow($0, 2) : $0 * $1
    } _: {
      a.asymptotics?.times($0, tails: b.tails)
    }
  }

  static func times(_ a: Series, vanishing b: Series) -> Series { a * b }

  static func times(vanishing a: Series, vanishing b: Series) -> Series { a * b }

  static func plus(_ a: Series, bounded b: Series) -> Series { a + b }

  static func / (a: Series, b: Series) -> Series {
    if b.isExactly(1) { return a }
    if b.isZero { return .empty }
    let isNegated = a.fingerprint.isNegated != b.fingerprint.isNegated
    let isDefined = b.sign != nil
    return binary(
      named: .quotient(a.fingerprint, b.fingerprint), a, b, domain: isDefined ? .common : .trivial,
      doubt: isDefined ? nil : b.cause,
      always: isDefined && a.isKnown(as: isNegated ? b.fingerprint.negated : b.fingerprint)
        ? PreciseInterval(isNegated ? -1 : 1) : nil, /
    ) { divisor in
      guard let factors = b.factors, factors.strictSign != nil else { return nil }
      return a.asymptotics?.divided(by: divisor, factors: factors)
    }
  }

  static prefix func - (a: Series) -> Series {
    a.isEmpty ? .empty : Series(negativeOf: a)
  }
}

extension Series {
  /// The result of an operation on two operands, the same `constant` for all of them if there is one.
  static func binary(
    named name: Fingerprint, _ a: Series, _ b: Series, domain: Decoration = .common,
    doubt: Fingerprint? = nil, always constant: PreciseInterval? = nil,
    _ interval: (PreciseInterval, PreciseInterval) -> PreciseInterval,
    _ asymptotics: (Asymptotics) -> Asymptotics?
  ) -> Series {
    if a.isEmpty || b.isEmpty { return .empty }
    let decoration = Swift.min(a.decoration, b.decoration, domain)
    return Series(
      constant ?? interval(a.bounds, b.bounds), decoration,
      decoration == .trivial
        ? nil : constant.map { Asymptotics(constant: $0) } ?? b.asymptotics.flatMap(asymptotics),
      a.neighbourhood ?? b.neighbourhood, name,
      ends: .of(a, b, interval), doubt: a.doubt ?? b.doubt ?? doubt,
      suspect: a.suspect ?? b.suspect)
  }

  /// The result of an operation on one operand, the same `constant` for all of it if there is one.
  static func unary(
    _ operation: Operation, _ z: Series, _ interval: (PreciseInterval) -> PreciseInterval,
    domain: Decoration = .common,
    doubt: Fingerprint? = nil, suspect: Fingerprint? = nil, always constant: PreciseInterval? = nil,
    _ asymptotics: () -> Asymptotics?
  ) -> Series {
    if z.isEmpty { return .empty }
    let decoration = Swift.min(z.decoration, domain)
    return Series(
      constant ?? interval(z.bounds), decoration,
      decoration == .trivial ? nil : constant.map { Asymptotics(constant: $0) } ?? asymptotics(),
      z.neighbourhood, .result(of: operation, on: z.fingerprint),
      ends: z.ends?.map(interval), doubt: z.doubt ?? doubt, suspect: suspect ?? z.suspect,
      infinity: decoration == .trivial ? nil : z.infinity(after: operation))
  }

  /// The sign of the infinity that an operation on this tends to, if this tends to one.
  private func infinity(after operation: Operation) -> Signum? {
    switch (operation, limit) {
    case (.squareRoot, .positiveInfinity), (.exponential, .positiveInfinity),
      (.exponentialMinusOne, .positiveInfinity), (.logarithm, .positiveInfinity),
      (.logarithmOfOnePlus, .positiveInfinity), (.binaryLogarithm, .positiveInfinity),
      (.decimalLogarithm, .positiveInfinity), (.areaCosine, .positiveInfinity),
      (.softplus, .positiveInfinity), (.hyperbolicCosine, .positiveInfinity),
      (.hyperbolicCosine, .negativeInfinity), (.cubeRoot, .positiveInfinity),
      (.hyperbolicSine, .positiveInfinity), (.areaSine, .positiveInfinity):
      .positive
    case (.cubeRoot, .negativeInfinity), (.hyperbolicSine, .negativeInfinity),
      (.areaSine, .negativeInfinity):
      .negative
    default: nil
    }
  }

  /// Whether this is the function with that name; what may not be defined everywhere may have the name of
  /// another that nothing is known of.
  private func isKnown(as fingerprint: Fingerprint) -> Bool {
    decoration > .trivial && self.fingerprint == fingerprint
  }

  /// Whether this is the constant, a leaf of the definition.
  private func isExactly(_ constant: Double) -> Bool {
    neighbourhood == nil && fingerprint == Fingerprint(constant)
  }
}

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
