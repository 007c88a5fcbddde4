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
  func mayHold(turn: Double) -> Bool {
    let start = lower / (2 * .pi) - turn
    let end = upper / (2 * .pi) - turn
    let startDoubt = (start.magnitude + 1) * 0x1p-50
    let endDoubt = (end.magnitude + 1) * 0x1p-50
    return (start - startDoubt).rounded(.up) <= (end + endDoubt).rounded(.down)
  }
}

extension Interval {
  /// An enclosure of all values of a derivative of sin(z) ÷ z, which is smooth everywhere.
  ///
  /// s(z) is the integral of cos(tz) over t from 0 to 1, so s⁽ⁿ⁾ is that of tⁿ cos(tz + nπ/2), and
  /// |s⁽ⁿ⁾| ≤ 1 ÷ (n + 1) for all z. With this bound of s⁽ⁿ⁺²⁾, Taylor's theorem around the middle m of
  /// the interval gives s⁽ⁿ⁾(m) + (z − m) s⁽ⁿ⁺¹⁾(m) ± (z − m)² ÷ (2 (n + 3)). What lies in both enclosures,
  /// and far from 0 in that by the recurrence, is the result.
  public static func sinc(_ z: Interval, derivative order: Int) -> Interval {
    guard !z.isEmpty else { return .empty }
    var all = symmetrical(Rounding.quotientUp(1, Double(order + 1)).nextUp)
    if z.lower >= SincDerivatives.seriesEnd(order) || z.upper <= -SincDerivatives.seriesEnd(order) {
      all = all.intersection(sincByRecurrence(z, order))
    }
    if z.lower > -.infinity, z.upper < .infinity {
      let middle = Interval(
        Swift.min(Swift.max(z.lower / 2 + z.upper / 2, z.lower), z.upper))
      let distance = z - middle
      let rest =
        Interval(distance.magnitude) * Interval(distance.magnitude)
        / Interval(Double(2 * (order + 3)))
      all = all.intersection(
        sincAtPoint(middle, order) + sincAtPoint(middle, order + 1) * distance
          + symmetrical(rest.upper))
    }
    return Interval(lower: all.lower, upper: all.upper, decoration: z.decoration)
  }

  /// An enclosure at a point, which also holds what `Double` computes there.
  ///
  /// The terms of the series fall from the first one left out on, because the ratio of two of them
  /// falls, so with alternating signs that term bounds the rest. A sum of n terms in doubles is off by at
  /// most 4n + 4 units of 2⁻⁵³ times the sum of their magnitudes: each term has at most 3n + 1 roundings
  /// and n additions follow.
  private static func sincAtPoint(_ z: Interval, _ order: Int) -> Interval {
    guard z.magnitude < SincDerivatives.seriesEnd(order) else { return sincByRecurrence(z, order) }
    let series = SincDerivatives.series(z, order, size: z.magnitude)
    let rounding = Interval(Double(4 * series.count + 4) * 0x1p-53) * series.magnitudes
    return series.sum + symmetrical(series.rest.magnitude) + symmetrical(rounding.upper)
  }

  /// An enclosure where 0 is not possible, by the recurrence from order 0 on.
  ///
  /// Each order is widened once more before the next uses it, so that the roundings of the recurrence in
  /// doubles, at most three units in the last place for each order, have room as well.
  private static func sincByRecurrence(_ z: Interval, _ order: Int) -> Interval {
    var derivative = sin(z) / z
    for n in 1..<(order + 1) {
      derivative = SincDerivatives.recurrence(
        z, n,
        widened(derivative.lower, derivative.upper, derivative.decoration, isExactAtZero: false))
    }
    return derivative
  }

  /// The interval from `-bound` to `bound`.
  private static func symmetrical(_ bound: Double) -> Interval {
    Interval(lower: -bound, upper: bound, decoration: .common)
  }
}
