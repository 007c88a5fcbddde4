extension Interval {
  /// An enclosure of all powers with a constant exponent.
  ///
  /// Whole exponents are formed by repeated squaring of magnitudes, rounded outward. With others, what
  /// is negative has no power, and only trivial is proved if it is possible.
  public static func pow(_ z: Interval, _ exponent: Double) -> Interval {
    if exponent < 0 { return reciprocal(of: pow(z, -exponent), z, exponent) }
    if let whole = Int(exactly: exponent) { return pow(z, whole) }
    guard exponent.isFinite, z.upper >= 0 else { return .empty }
    return z.cut(to: 0...(.infinity))
      .increasing({ Double.pow($0, exponent) }, range: 0...(.infinity))
      .lowered(to: z.lower < 0 ? .trivial : .common)
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
