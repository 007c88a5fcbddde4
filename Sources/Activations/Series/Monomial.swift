/// A function hᵉ Lʷ exp(P) of h > 0 next to 0, with L = log(1 ÷ h) and a sum P of growing monomials.
///
/// These are the monomials of transseries (Hardy, "Orders of Infinity", 1910; van der Hoeven,
/// "Transseries and Real Differential Algebra", 2006). Each is positive, and of two different ones
/// one outgrows the other as h → 0.
struct Monomial: Sendable {
  /// e.
  let power: Exponent

  /// w.
  let logPower: Exponent

  /// P.
  let exponent: Growth

  init(power: Exponent, logPower: Exponent = .zero, exponent: Growth = Growth()) {
    (self.power, self.logPower, self.exponent) = (power, logPower, exponent)
  }

  /// The function that is 1.
  static var unit: Monomial { Monomial(power: .zero) }

  /// log(1 ÷ h).
  static var logarithm: Monomial { Monomial(power: .zero, logPower: .one) }

  /// Whether the function is 1.
  var isUnit: Bool { power.isZero && logPower.isZero && exponent.isEmpty }

  /// The product; nil if its exponents cannot be formed.
  func times(_ other: Monomial) -> Monomial? {
    guard let power = power.adding(other.power), let logPower = logPower.adding(other.logPower)
    else { return nil }
    if exponent.isEmpty {
      return Monomial(power: power, logPower: logPower, exponent: other.exponent)
    }
    guard let exponent = exponent.adding(other.exponent) else { return nil }
    return Monomial(power: power, logPower: logPower, exponent: exponent)
  }

  /// 1 ÷ this.
  var reciprocal: Monomial {
    Monomial(power: -power, logPower: -logPower, exponent: exponent.negated)
  }

  /// The quotient; nil if its exponents cannot be formed.
  func over(_ other: Monomial) -> Monomial? {
    if other.exponent.isEmpty || exponent.isEmpty { return times(other.reciprocal) }
    guard let power = power.adding(-other.power), let logPower = logPower.adding(-other.logPower),
      let exponent = exponent.subtracting(other.exponent)
    else { return nil }
    return Monomial(power: power, logPower: logPower, exponent: exponent)
  }

  /// This to a power; nil if its exponents cannot be formed.
  func raised(to exponent: Exponent) -> Monomial? {
    guard let power = power.multiplied(by: exponent),
      let logPower = logPower.multiplied(by: exponent),
      let growth = self.exponent.multiplied(by: exponent)
    else { return nil }
    return Monomial(power: power, logPower: logPower, exponent: growth)
  }

  /// What the function does as h → 0; nil if the coefficients of P do not tell.
  var trend: Trend? {
    guard let lead = exponent.terms.first else {
      return Self.trend(of: -power) ?? Self.trend(of: logPower) ?? .constant
    }
    // log of the function is P − ((-e)) ... = P − e L + w log L.
    guard let order = lead.monomial.over(.logarithm)?.trend else { return nil }
    switch order {
    case .growing: return Self.trend(of: lead.coefficient)
    case .constant:
      return Self.trend(of: lead.coefficient - power.value)
    case .vanishing: return Self.trend(of: -power) ?? Self.trend(of: lead.coefficient)
    }
  }

  /// Whether this outgrows another (`growing`), is outgrown (`vanishing`) or equals it; nil if unknown.
  func trend(against other: Monomial) -> Trend? {
    if exponent.isEmpty, other.exponent.isEmpty {
      if power != other.power { return power < other.power ? .growing : .vanishing }
      if logPower != other.logPower { return logPower < other.logPower ? .vanishing : .growing }
      return .constant
    }
    return over(other)?.trend
  }

  private static func trend(of exponent: Exponent) -> Trend? {
    exponent.isZero ? nil : exponent < .zero ? .vanishing : .growing
  }

  private static func trend(of coefficient: PreciseInterval) -> Trend? {
    switch coefficient.strictSign {
    case .positive: .growing
    case .negative: .vanishing
    case .zero, nil: nil
    }
  }
}

/// What a positive function does as h → 0.
enum Trend: Sendable {
  /// It tends to 0.
  case vanishing

  /// It is 1.
  case constant

  /// It tends to ∞.
  case growing
}

/// A monomial with a factor: an enclosure of one real number.
struct Term: Sendable {
  var coefficient: PreciseInterval
  let monomial: Monomial

  init(_ coefficient: PreciseInterval, _ monomial: Monomial) {
    (self.coefficient, self.monomial) = (coefficient, monomial)
  }

  /// Whether the factor is exactly 0.
  var isZero: Bool { coefficient.strictSign == .zero }

  /// Whether the factor is a proved enclosure of a number.
  var isProved: Bool { coefficient.decoration == .common && !coefficient.isEmpty }

  /// The product; nil if it is not proved.
  func times(_ other: Term) -> Term? {
    guard let monomial = monomial.times(other.monomial) else { return nil }
    let product = Term(coefficient * other.coefficient, monomial)
    return product.isProved ? product : nil
  }
}

extension Monomial {
  /// Whether the function is h.
  var isVariable: Bool { power == .one && logPower.isZero && exponent.isEmpty }
}
