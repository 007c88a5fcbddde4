/// A function or one of its derivatives with its own slope, as the study of signs needs them.
///
/// The slope comes from the same jet, so that f and f′ cost no deeper jets than f does.
struct Derivative {
  let function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  let order: Int

  /// Enclosures of the values and of the slopes over an interval.
  func enclosures(_ lower: Double, _ upper: Double) -> (value: Interval, slope: Interval) {
    let jet = function.enclosure(over: Interval(lower, upper), ofDerivative: max(order - 1, 0))
    return order == 0 ? (jet.value, jet.derivative) : (jet.derivative, jet.secondDerivative)
  }

  /// An enclosure of the value at a point.
  func enclosure(at z: Double) -> Interval { enclosures(z, z).value }

  /// The rounded value at a point.
  func value(at z: Double) -> Double {
    let jet = function.jet(at: z)
    return order == 0 ? jet.value : order == 1 ? jet.derivative : jet.secondDerivative
  }

  /// Enclosures over an interval on which the function is smooth, where the value may also be had from
  /// the value in the middle and the slopes: the mean value form, which forgives dependencies.
  func tightEnclosures(_ lower: Double, _ upper: Double) -> (value: Interval, slope: Interval) {
    let (value, slope) = enclosures(lower, upper)
    let middle = lower / 2 + upper / 2
    guard value.contains(0), lower < middle, middle < upper, !slope.isEmpty else {
      return (value, slope)
    }
    let linear = enclosure(at: middle) + slope * (Interval(lower, upper) - Interval(middle))
    return (value.intersection(linear), slope)
  }
}

extension Interval {
  /// The sign that all values have; nil if they do not have one, or nothing is known.
  ///
  /// Where values may have underflowed they have the only sign they can have: what falls as fast as
  /// exp(−exp(z)) is soon less than every double.
  var sign: Signum? {
    if isEmpty || decoration == .trivial { return nil }
    if lower > 0 { return .positive }
    if upper < 0 { return .negative }
    if lower == 0, upper == 0 { return .zero }
    if lower == 0, upper < Self.negligible { return .positive }
    return upper == 0 && lower > -Self.negligible ? .negative : nil
  }

  /// What an underflow becomes, at the most, by the factors of derivatives, up to 10³⁰ or so.
  static let negligible = 1e-290
}
