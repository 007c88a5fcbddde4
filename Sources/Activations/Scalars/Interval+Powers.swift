extension Interval {
  /// An enclosure of all powers with a constant exponent.
  ///
  /// Whole exponents are formed by repeated squaring of magnitudes, rounded outward. With others, what
  /// is negative has no power, and with a negative one 0 has none; only trivial is proved if that is
  /// possible.
  public static func pow(_ z: Interval, _ exponent: Double) -> Interval {
    if exponent < 0 { return reciprocal(of: pow(z, -exponent), z, exponent) }
    if let whole = Int(exactly: exponent) { return pow(z, whole) }
    guard exponent.isFinite, z.upper >= 0 else { return .empty }
    let powers = z.cut(to: 0...(.infinity))
      .increasing({ Double.pow($0, exponent) }, range: 0...(.infinity))
    return Interval(
      lower: powers.lower, upper: z.upper == 0 ? 0 : powers.upper,
      decoration: z.lower < 0 ? .trivial : powers.decoration)
  }

  /// An enclosure of all powers of a constant base; empty unless that is greater than 0.
  public static func exponential(base: Double, _ z: Interval) -> Interval {
    guard base > 0, base < .infinity, !z.isEmpty else { return .empty }
    if base == 1 { return Interval(lower: 1, upper: 1, decoration: z.decoration) }
    return base > 1
      ? z.increasing({ .exponential(base: base, $0) }, range: 0...(.infinity))
      : -z.increasing({ -.exponential(base: base, $0) }, range: -(.infinity)...0)
  }

  /// An enclosure of all powers whose exponent is the exact difference: a power grows or falls with the
  /// exponent, so it lies between those for the doubles on both sides.
  public static func pow(_ z: Interval, _ exponent: Double, minus whole: Int) -> Interval {
    let (lower, upper) = (
      Rounding.sumDown(exponent, -Double(whole)), Rounding.sumUp(exponent, -Double(whole))
    )
    let first = pow(z, lower)
    return lower == upper ? first : first.hull(pow(z, upper))
  }

  /// The reciprocals of powers of z, which are 0 only where z is, even if they are too small for a
  /// double.
  private static func reciprocal(of power: Interval, _ z: Interval, _ exponent: Double) -> Interval
  {
    guard !z.contains(0), power.contains(0) else { return Interval(1) / power }
    let least = Rounding.quotientDown(1, power.magnitude)
    let magnitudes = Interval(lower: least, upper: .infinity, decoration: power.decoration)
    let isOdd = exponent.truncatingRemainder(dividingBy: 2).magnitude == 1
    return isOdd && z.upper < 0 ? -magnitudes : magnitudes
  }

  /// The absolute values, known to be continuous.
  var magnitudes: Interval {
    guard !isEmpty else { return .empty }
    let least = contains(0) ? 0 : Swift.min(lower.magnitude, upper.magnitude)
    return Interval(
      lower: least, upper: Swift.max(lower.magnitude, upper.magnitude), decoration: decoration)
  }

  private static func pow(_ z: Interval, _ exponent: Int) -> Interval {
    guard !z.isEmpty else { return .empty }
    if exponent % 2 == 0 {
      let base = z.magnitudes
      return Interval(
        lower: power(base.lower, exponent, Rounding.productDown),
        upper: power(base.upper, exponent, Rounding.productUp), decoration: z.decoration)
    }
    return Interval(
      lower: z.lower < 0
        ? -power(-z.lower, exponent, Rounding.productUp)
        : power(z.lower, exponent, Rounding.productDown),
      upper: z.upper < 0
        ? -power(-z.upper, exponent, Rounding.productDown)
        : power(z.upper, exponent, Rounding.productUp), decoration: z.decoration)
  }

  /// A power of a number that is not negative, with every product rounded the same way.
  private static func power(
    _ base: Double, _ exponent: Int, _ product: (Double, Double) -> Double
  ) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest % 2 == 1 { result = product(result, square) }
      rest /= 2
      if rest > 0 { square = product(square, square) }
    }
    return result
  }
}
