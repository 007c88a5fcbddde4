extension Interval {
  /// An enclosure of all sines.
  public static func sin(_ z: Interval) -> Interval {
    z.wave(Double.sin, crest: 0.25)
  }

  /// An enclosure of all cosines.
  public static func cos(_ z: Interval) -> Interval {
    z.wave(Double.cos, crest: 0)
  }

  /// An enclosure of all powers of e.
  public static func exp(_ z: Interval) -> Interval {
    z.increasing(Double.exp, range: 0...(.infinity))
  }

  /// An enclosure of the logarithms of what is not negative; only trivial if 0 or less is possible.
  public static func log(_ z: Interval) -> Interval {
    guard z.upper >= 0 else { return .empty }
    return z.cut(to: 0...(.infinity)).increasing(Double.log, range: -(.infinity)...(.infinity))
      .lowered(to: z.lower > 0 ? .common : .trivial)
  }

  /// An enclosure of the roots of what is not negative; only trivial if less than 0 is possible.
  public static func sqrt(_ z: Interval) -> Interval {
    guard z.upper >= 0 else { return .empty }
    return Interval(
      lower: Rounding.rootDown(Swift.max(z.lower, 0)), upper: Rounding.rootUp(z.upper),
      decoration: z.lower < 0 ? .trivial : z.decoration)
  }

  /// An enclosure of all hyperbolic tangents.
  public static func tanh(_ z: Interval) -> Interval {
    z.increasing(Double.tanh, range: -1...1)
  }

  /// An enclosure of all values of the logistic function.
  public static func sigmoid(_ z: Interval) -> Interval {
    z.increasing(Double.sigmoid, range: 0...1)
  }

  /// What is left of the interval within `range`; empty if nothing is.
  func cut(to range: ClosedRange<Double>) -> Interval {
    let low = Swift.max(lower, range.lowerBound)
    let high = Swift.min(upper, range.upperBound)
    return low > high ? .empty : Interval(lower: low, upper: high, decoration: decoration)
  }

  /// The image under an increasing function, from its values at the ends.
  private func increasing(
    _ function: (Double) -> Double, range: ClosedRange<Double>
  ) -> Interval {
    isEmpty
      ? .empty
      : Interval.widened(function(lower), function(upper), decoration).cut(to: range)
  }

  /// The image under a sine whose crests lie at `crest` plus any whole number, in turns of 2π.
  private func wave(_ function: (Double) -> Double, crest: Double) -> Interval {
    guard !isEmpty else { return .empty }
    guard lower > -.infinity, upper < .infinity else {
      return Interval(lower: -1, upper: 1, decoration: decoration)
    }
    let (start, end) = (function(lower), function(upper))
    let ends = Interval.widened(
      Swift.min(start, end), Swift.max(start, end), decoration
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

  /// The interval between two values of a library function, moved outward by its possible error.
  private static func widened(
    _ low: Double, _ high: Double, _ decoration: Decoration
  ) -> Interval {
    let largest = Double.greatestFiniteMagnitude
    return Interval(
      lower: low.isFinite ? low - elementaryWidening * low.ulp : Swift.min(low, largest),
      upper: high.isFinite ? high + elementaryWidening * high.ulp : Swift.max(high, -largest),
      decoration: decoration)
  }
}
