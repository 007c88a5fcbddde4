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
