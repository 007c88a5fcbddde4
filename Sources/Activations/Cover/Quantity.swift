/// f, f′ or f″ with its own slope, as the search for signs needs them.
///
/// The slope comes from the same jet, so that f and f′ cost no deeper jets than f does.
struct Quantity: Sendable {
  var definition: Definition

  /// 0 for the function itself, 1 or 2 for its derivatives.
  let order: Int

  /// What expansions towards ±∞ told so far, of f, f′ and f″ at once, by where they begin.
  private(set) var tails: [Double: Approach]

  init(_ definition: Definition, order: Int, tails: [Double: Approach] = [:]) {
    self.definition = Definition(
      definition.function, order: Swift.max(order - 1, 0), budget: definition.work.limit)
    self.order = order
    self.tails = tails
  }

  /// The part of a jet that is the quantity, with its slope.
  private func parts<S>(_ jet: Jet<S>) -> (value: S, slope: S) {
    order == 0 ? (jet.value, jet.derivative) : (jet.derivative, jet.secondDerivative)
  }

  /// Enclosures of the values and of the slopes over an interval, in doubles.
  mutating func enclosures(_ lower: Double, _ upper: Double) -> (value: Interval, slope: Interval) {
    parts(definition.enclosure(lower, upper))
  }

  /// Enclosures of the values and of the slopes over an interval, with many bits.
  mutating func enclosures(
    _ lower: Double, _ upper: Double, bits: Int
  ) -> (value: PreciseInterval, slope: PreciseInterval) {
    parts(definition.enclosure(lower, upper, bits: bits))
  }

  /// Enclosures over an interval on which the function is regular, where the value may also be had from
  /// the value in the middle and the slopes: the mean value form, which forgives dependencies.
  mutating func tightEnclosures(
    _ lower: Double, _ upper: Double
  ) -> (value: Interval, slope: Interval) {
    let (value, slope) = enclosures(lower, upper)
    let middle = lower / 2 + upper / 2
    // Where the function may jump, the slopes say nothing of the distance between two values.
    guard value.strictSign == nil, value.decoration >= .continuous, lower < middle, middle < upper,
      !slope.isEmpty
    else { return (value, slope) }
    let linear =
      enclosures(middle, middle).value + slope * (Interval(lower, upper) - Interval(middle))
    return (value.intersection(linear), slope)
  }

  /// Enclosures over an interval on which the function is regular by its Taylor form, which cancels what
  /// belongs together; nil if that is not known.
  ///
  /// The form is hopeless if smaller parts would tell no more, as where the quantity is exactly constant.
  mutating func taylorEnclosures(
    _ lower: Double, _ upper: Double
  ) -> (value: Interval, slope: Interval, isHopeless: Bool)? {
    guard let form = definition.taylorForm(lower, upper) else { return nil }
    let value = form.values(ofDerivative: order)
    return (
      value, form.values(ofDerivative: order + 1), form.isIndistinct(value, ofDerivative: order)
    )
  }

  /// The sign of all values at ±`start`, which is positive, and further out, as an expansion tells it.
  mutating func sign(beyond start: Double, towards side: Side) -> Signum? {
    // An expansion tells f, f′ and f″.
    guard order <= 2 else { return nil }
    let key = side == .left ? -start : start
    if let known = tails[key] { return known.signs[order] }
    var function = Definition(definition.function, order: 0, budget: definition.work.limit)
    let approach = function.approach(towards: side, beyond: start)
    definition.work.add(function.work)
    tails[key] = approach
    return approach.signs[order]
  }

  /// An enclosure of the value at a double, made with as many bits as its sign takes.
  mutating func value(at point: Double) -> PreciseInterval {
    var value = PreciseInterval.entire
    for bits in [64, 128, 256, 1024, WorkingPrecision.greatest] {
      value = enclosures(point, point, bits: bits).value
      if value.strictSign != nil || value.isEmpty || !definition.work.isLeft { break }
    }
    return value
  }

  /// The sign of the value at a double; nil if it could not be told.
  mutating func sign(at point: Double) -> Signum? {
    if let sign = enclosures(point, point).value.strictSign { return sign }
    return value(at: point).strictSign
  }

  /// How the quantity behaves next to a double.
  mutating func side(
    of place: Double, _ side: Side, reach: Double
  ) -> (limit: SideLimit, sign: Signum?, bounds: PreciseInterval) {
    let approach = definition.approach(to: place, from: side, reach: reach)
    let index = order == 0 ? 0 : 1
    return (approach.limits[index], approach.signs[index], approach.bounds[index])
  }

  /// Neighbouring doubles that probably enclose the first zero near `guess`, of a quantity that is monotone there:
  /// the result of one step of Newton's method.
  mutating func neighbours(ofZeroNear guess: Double) -> (Double, Double) {
    let (value, slope) = enclosures(guess, guess, bits: 64)
    guard !value.isEmpty, !slope.isEmpty, slope.strictSign != nil, slope.strictSign != .zero else {
      return (guess, guess.nextUp)
    }
    let zero = WorkingPrecision.with(96) { PreciseInterval(guess) - value / slope }
    let middle = WorkingPrecision.with(96) { zero.middle }
    return (middle.double(.down), middle.double(.up))
  }
}
