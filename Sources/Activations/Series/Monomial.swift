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

/// An exponent of a series, held exactly: a whole number of units of 1 ÷ (9 · 2⁶⁴).
///
/// Sums of exponents must be exact, because a power that is off by 10⁻¹⁷ is another function. The unit
/// holds every double from 2⁻¹² on, and thirds for cube roots.
struct Exponent: Hashable, Comparable, Sendable {
  private let units: Int128

  static let zero = Exponent(units: 0)
  static let one = Exponent(units: unitsOfOne)
  static let half = Exponent(units: unitsOfOne / 2)
  static let third = Exponent(units: unitsOfOne / 3)

  private static let unitsOfOne: Int128 = 9 << 64

  /// Larger ones are refused, so that a sum of two never overflows.
  private static let limit: Int128 = 1 << 118

  private init(units: Int128) { self.units = units }

  /// The exponent with exactly this value; nil if the unit does not divide it.
  init?(_ value: Double) {
    let scaled = value * 0x1p64
    guard scaled.magnitude < 0x1p112, let whole = Int128(exactly: scaled) else { return nil }
    units = whole * 9
  }

  /// The exponent that is a whole number.
  init(_ whole: Int) { units = Int128(whole) * Self.unitsOfOne }

  /// The sum; nil if it is too large.
  func adding(_ other: Exponent) -> Exponent? {
    let sum = units + other.units
    return sum.magnitude < Self.limit ? Exponent(units: sum) : nil
  }

  static prefix func - (a: Exponent) -> Exponent { Exponent(units: -a.units) }

  /// The product; nil if the unit does not divide it or it is too large.
  func multiplied(by other: Exponent) -> Exponent? {
    if units == 0 || other.units == 0 { return .zero }
    if self == .one { return other }
    let (first, second) = (units.trailingZeroBitCount, other.units.trailingZeroBitCount)
    guard first + second >= 64 else { return nil }
    let (odd, overflows) = (units >> first).multipliedReportingOverflow(
      by: other.units >> second)
    guard !overflows, odd % 9 == 0 else { return nil }
    let (shift, product) = (first + second - 64, odd / 9)
    guard shift < 118, product.magnitude < Self.limit >> shift else { return nil }
    return Exponent(units: product << shift)
  }

  static func < (a: Exponent, b: Exponent) -> Bool { a.units < b.units }

  var isZero: Bool { units == 0 }

  /// The value, if it is a small whole number.
  var smallWhole: Int? {
    guard units % Self.unitsOfOne == 0 else { return nil }
    let whole = units / Self.unitsOfOne
    return whole.magnitude < 1 << 20 ? Int(whole) : nil
  }

  /// Doubles next to each other that enclose the value, equal if it is a double.
  var doubles: (lower: Double, upper: Double) {
    if let smallWhole { return (Double(smallWhole), Double(smallWhole)) }
    let nearest = Double(units) * 0x1p-64 / 9
    if Exponent(nearest) == self { return (nearest, nearest) }
    // Two roundings moved it by less than two units in the last place.
    return (nearest.nextDown.nextDown, nearest.nextUp.nextUp)
  }

  /// An enclosure of the value.
  var value: PreciseInterval {
    let (lower, upper) = doubles
    if lower == upper { return PreciseInterval(lower) }
    // Three parts of 48 bits, each exactly a double.
    let magnitude = units.magnitude
    let parts = [96, 48, 0].map { PreciseInterval(Double((magnitude >> $0) & (1 << 48 - 1))) }
    let sum = (parts[0] * PreciseInterval(0x1p48) + parts[1]) * PreciseInterval(0x1p48) + parts[2]
    let value = sum * PreciseInterval(0x1p-64) / PreciseInterval(9)
    return units < 0 ? -value : value
  }

  /// An enclosure of a number that is not negative to this power.
  func power(of base: PreciseInterval) -> PreciseInterval {
    let (lower, upper) = doubles
    let first = PreciseInterval.pow(base, lower)
    if lower == upper { return first }
    let hull = first.hull(.pow(base, upper))
    return base.strictSign == .positive
      ? hull.intersection(.exp(value * .log(base))) : hull
  }
}
