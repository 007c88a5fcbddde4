extension Interval {
  /// An enclosure of all powers of e.
  public static func exp(_ z: Interval) -> Interval {
    z.increasing(Double.exp, range: 0...(.infinity))
  }

  /// An enclosure of all powers of e, less 1.
  public static func expMinusOne(_ z: Interval) -> Interval {
    z.increasing(Double.expMinusOne, range: -1...(.infinity), isExactAtZero: true)
  }

  /// An enclosure of the logarithms of what is positive; only trivial if 0 or less is possible.
  public static func log(_ z: Interval) -> Interval {
    // The computed logarithm is 0 only at 1, where the real one is.
    z.increasing({ Double.log($0) }, between: 0, .infinity, isExactAtZero: true)
  }

  /// An enclosure of the logarithms to base 2 of what is positive; only trivial if 0 or less is possible.
  public static func log2(_ z: Interval) -> Interval {
    z.increasing({ Double.log2($0) }, between: 0, .infinity, isExactAtZero: true)
  }

  /// An enclosure of the logarithms to base 10 of what is positive; only trivial if 0 or less is
  /// possible.
  public static func log10(_ z: Interval) -> Interval {
    z.increasing({ Double.log10($0) }, between: 0, .infinity, isExactAtZero: true)
  }

  /// An enclosure of the logarithms of 1 + z; only trivial if z may be −1 or less.
  public static func log(onePlus z: Interval) -> Interval {
    z.increasing({ Double.log(onePlus: $0) }, between: -1, .infinity, isExactAtZero: true)
  }

  /// An enclosure of the roots of what is not negative; only trivial if less than 0 is possible.
  public static func sqrt(_ z: Interval) -> Interval {
    guard z.upper >= 0 else { return .empty }
    return Interval(
      lower: Rounding.rootDown(Swift.max(z.lower, 0)), upper: Rounding.rootUp(z.upper),
      decoration: z.lower < 0 ? .trivial : z.decoration)
  }

  /// An enclosure of all cube roots.
  public static func cbrt(_ z: Interval) -> Interval {
    z.increasing(Double.cbrt, range: -(.infinity)...(.infinity), isExactAtZero: true)
  }

  /// An enclosure of 2 ÷ √π.
  public static var errorFunctionSlope: Interval { Interval(2) / sqrt(.pi) }

  /// An enclosure of all values of the error function.
  public static func erf(_ z: Interval) -> Interval {
    z.increasing(Double.erf, range: -1...1, isExactAtZero: true)
  }

  /// An enclosure of all values of the complementary error function.
  public static func erfc(_ z: Interval) -> Interval {
    -z.increasing({ -Double.erfc($0) }, range: -2...0)
  }

  /// An enclosure of all values of the logistic function.
  public static func sigmoid(_ z: Interval) -> Interval {
    z.increasing(Double.sigmoid, range: 0...1)
  }

  /// An enclosure of all values of log(1 + eᶻ).
  public static func softplus(_ z: Interval) -> Interval {
    z.increasing(Double.softplus, range: 0...(.infinity))
  }

  /// An enclosure of all whole numbers next below; continuous where there is only one.
  public static func floor(_ z: Interval) -> Interval {
    guard !z.isEmpty else { return .empty }
    let (lower, upper) = (z.lower.rounded(.down), z.upper.rounded(.down))
    return Interval(
      lower: lower, upper: upper,
      decoration: lower == upper ? z.decoration : Swift.min(z.decoration, .defined))
  }

  /// What is left of the interval within `range`; empty if nothing is.
  func cut(to range: ClosedRange<Double>) -> Interval {
    let low = Swift.max(lower, range.lowerBound)
    let high = Swift.min(upper, range.upperBound)
    return low > high ? .empty : Interval(lower: low, upper: high, decoration: decoration)
  }

  /// The image under an increasing function with the given range, from its values at the ends.
  ///
  /// - Parameter isExactAtZero: Whether a value of 0 is never the result of rounding.
  func increasing(
    _ function: (Double) -> Double, range: ClosedRange<Double>, isExactAtZero: Bool = false
  ) -> Interval {
    isEmpty
      ? .empty
      : Interval.widened(
        function(lower), function(upper), decoration, isExactAtZero: isExactAtZero
      ).cut(to: range)
  }

  /// The image under an increasing function that is infinite at two ends and undefined outside.
  func increasing(
    _ function: (Double) -> Double, between low: Double, _ high: Double,
    isExactAtZero: Bool = false
  ) -> Interval {
    guard lower < high, upper > low else { return .empty }
    let isInside = lower > low && upper < high
    return cut(to: low...high)
      .increasing(function, range: -(.infinity)...(.infinity), isExactAtZero: isExactAtZero)
      .lowered(to: isInside ? .common : .trivial)
  }

  /// The interval between two values of a library function, moved outward by its possible error.
  static func widened(
    _ low: Double, _ high: Double, _ decoration: Decoration, isExactAtZero: Bool
  ) -> Interval {
    let largest = Double.greatestFiniteMagnitude
    func moved(_ value: Double, by ulps: Double) -> Double {
      value == 0 && isExactAtZero ? 0 : value + ulps * value.ulp
    }
    return Interval(
      lower: low.isFinite ? moved(low, by: -elementaryWidening) : Swift.min(low, largest),
      upper: high.isFinite ? moved(high, by: elementaryWidening) : Swift.max(high, -largest),
      decoration: decoration)
  }
}

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
