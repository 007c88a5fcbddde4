extension Interval {
  /// An enclosure of all sines.
  public static func sin(_ z: Interval) -> Interval {
    z.wave(Double.sin, crest: 0.25)
  }

  /// An enclosure of all cosines.
  public static func cos(_ z: Interval) -> Interval {
    z.wave(Double.cos, crest: 0)
  }

  /// An enclosure of the sines of z and eighths of a turn.
  public static func sin(_ z: Interval, plusEighthTurns count: Int) -> Interval {
    // Rounding the product moves it by half an ulp, and π itself lies within half an ulp of its double.
    let angle = Double(count) * (Double.pi / 4)
    return .sin(
      z + Interval(lower: angle - angle.ulp, upper: angle + angle.ulp, decoration: .common))
  }

  /// An enclosure of all tangents; the whole line, and only trivial, if a pole is possible.
  public static func tan(_ z: Interval) -> Interval {
    guard !z.isEmpty else { return .empty }
    guard z.lower > -.infinity, z.upper < .infinity, !z.mayHold(turn: 0.25),
      !z.mayHold(turn: 0.75)
    else { return .entire }
    return z.increasing(Double.tan, range: -(.infinity)...(.infinity), isExactAtZero: true)
  }

  /// An enclosure of the inverse sines of what lies in −1…1; only trivial if more is possible.
  public static func asin(_ z: Interval) -> Interval {
    z.inUnitRange.increasing(
      Double.asin, range: -1.5707963267948968...1.5707963267948968, isExactAtZero: true)
  }

  /// An enclosure of the inverse cosines of what lies in −1…1; only trivial if more is possible.
  public static func acos(_ z: Interval) -> Interval {
    -z.inUnitRange.increasing({ -Double.acos($0) }, range: -3.1415926535897936...0)
  }

  /// An enclosure of all inverse tangents.
  public static func atan(_ z: Interval) -> Interval {
    z.increasing(Double.atan, range: -1.5707963267948968...1.5707963267948968, isExactAtZero: true)
  }

  /// An enclosure of all hyperbolic sines.
  public static func sinh(_ z: Interval) -> Interval {
    z.increasing(Double.sinh, range: -(.infinity)...(.infinity), isExactAtZero: true)
  }

  /// An enclosure of all hyperbolic cosines.
  public static func cosh(_ z: Interval) -> Interval {
    z.magnitudes.increasing(Double.cosh, range: 1...(.infinity))
  }

  /// An enclosure of all hyperbolic tangents.
  public static func tanh(_ z: Interval) -> Interval {
    z.increasing(Double.tanh, range: -1...1, isExactAtZero: true)
  }

  /// An enclosure of all inverse hyperbolic sines.
  public static func asinh(_ z: Interval) -> Interval {
    z.increasing(Double.asinh, range: -(.infinity)...(.infinity), isExactAtZero: true)
  }

  /// An enclosure of the inverse hyperbolic cosines of what is at least 1; only trivial if less is
  /// possible.
  public static func acosh(_ z: Interval) -> Interval {
    z.cut(to: 1...(.infinity)).increasing(Double.acosh, range: 0...(.infinity))
      .lowered(to: z.lower < 1 ? .trivial : .common)
  }

  /// An enclosure of the inverse hyperbolic tangents of what lies between −1 and 1; only trivial if
  /// more is possible.
  public static func atanh(_ z: Interval) -> Interval {
    z.increasing(Double.atanh, between: -1, 1, isExactAtZero: true)
  }

  /// What lies in −1…1; only trivial if that is not all.
  private var inUnitRange: Interval {
    cut(to: -1...1).lowered(to: lower < -1 || upper > 1 ? .trivial : .common)
  }

  /// The image under a sine whose crests lie at `crest` plus any whole number, in turns of 2π.
  private func wave(_ function: (Double) -> Double, crest: Double) -> Interval {
    guard !isEmpty else { return .empty }
    guard lower > -.infinity, upper < .infinity else {
      return Interval(lower: -1, upper: 1, decoration: decoration)
    }
    let (start, end) = (function(lower), function(upper))
    let ends = Interval.widened(
      Swift.min(start, end), Swift.max(start, end), decoration, isExactAtZero: true
    ).cut(to: -1...1)
    guard lower < upper else { return ends }
    return Interval(
      lower: mayHold(turn: crest + 0.5) ? -1 : ends.lower,
      upper: mayHold(turn: crest) ? 1 : ends.upper, decoration: decoration)
  }

  /// Whether 2π (`turn` + k) lies in the interval for some whole number k; yes, when in doubt.
  private func mayHold(turn: Double) -> Bool {
    let start = lower / (2 * .pi) - turn
    let end = upper / (2 * .pi) - turn
    let startDoubt = (start.magnitude + 1) * 0x1p-50
    let endDoubt = (end.magnitude + 1) * 0x1p-50
    return (start - startDoubt).rounded(.up) <= (end + endDoubt).rounded(.down)
  }
}
