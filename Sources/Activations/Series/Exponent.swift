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
