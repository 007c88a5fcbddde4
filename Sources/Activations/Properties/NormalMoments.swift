/// Enclosures of the means of f(z) and f(z)² under a standard normal argument from −38 to 38.
///
/// On regular parts of the cover the Taylor forms of f φ and f² φ, with the density φ, are integrated term by
/// term; parts are halved until the enclosures are as narrow as rounding allows. Gaps next to places are as
/// narrow as doubles allow, so that a bound of f times their probability does.
struct NormalMoments {
  /// The mean of f(z); nil if there is none, or it is not known.
  private(set) var mean: Interval?

  /// The mean of f(z)²; nil if there is none, or it is not known.
  private(set) var secondMoment: Interval?

  /// The degree of the remainders; even, so that they are integrated at once.
  private static let order = 14

  init(_ cover: Cover, _ definition: inout Definition) {
    (mean, secondMoment) = (Interval(0), Interval(0))
    for element in cover.elements where mean != nil || secondMoment != nil {
      switch element {
      case .regular(let range): integrate(over: range, &definition)
      case .place(let place): addGaps(beside: place, &definition)
      case .undefined: add(nil, nil)
      case .undecided(let range): addBound(on: range, &definition)
      }
    }
  }

  private mutating func add(_ mean: Interval?, _ secondMoment: Interval?) {
    func sum(_ a: Interval?, _ b: Interval?) -> Interval? {
      guard let a, let b else { return nil }
      return (a + b).isBounded ? a + b : nil
    }
    self.mean = sum(self.mean, mean)
    self.secondMoment = sum(self.secondMoment, secondMoment)
  }

  /// Adds a part of which only bounds of f are known.
  private mutating func addBound(
    on range: ClosedRange<Double>, _ definition: inout Definition,
    else values: () -> PreciseInterval = { .entire }
  ) {
    let enclosure = definition.enclosure(range.lowerBound, range.upperBound, bits: 64).value
    func usable(_ values: PreciseInterval) -> Interval? {
      values.decoration >= .defined && values.isBounded ? Interval(values) : nil
    }
    guard let values = usable(enclosure) ?? usable(values()), values.isBounded else {
      return add(nil, nil)
    }
    let probability = Interval.normalProbability(of: range)
    add(values * probability, .pow(values, 2) * probability)
  }

  /// Adds what lies between a place and the regular parts beside it.
  private mutating func addGaps(beside place: Place, _ definition: inout Definition) {
    guard place.isExact else { return addBound(on: place.between, &definition) }
    for side in [Side.left, .right] {
      switch place[side].existence {
      case .defined, .unknown: addGap(beside: place, side, &definition)
      case .undefined: add(nil, nil)
      case .outside: break
      }
    }
  }

  private mutating func addGap(beside place: Place, _ side: Side, _ definition: inout Definition) {
    let location = place.location
    let end = side == .left ? place.between.lowerBound : place.between.upperBound
    guard end != location else { return }
    // An expansion may reach far; near the place it bounds f well, and further out f is regular.
    let scale = 1e-16 * Swift.max(1, location.magnitude)
    let isWide = (end - location).magnitude > 2 * location.ulp && (end - location).magnitude > scale
    let near =
      !isWide
      ? end
      : side == .left
        ? Swift.min(location - scale, location.nextDown)
        : Swift.max(location + scale, location.nextUp)
    let reach = (near - location).magnitude.nextUp
    let gap = Swift.min(near, location)...Swift.max(near, location)
    var expansion = definition
    addBound(on: gap, &definition) {
      let approach = expansion.approach(to: location, from: side, reach: reach)
      return approach.existence == .defined ? approach.bounds[0] : .entire
    }
    guard isWide else { return }
    integrate(over: Swift.min(near, end)...Swift.max(near, end), &definition)
  }

  /// Adds a part on which f is regular.
  private mutating func integrate(over range: ClosedRange<Double>, _ definition: inout Definition) {
    var open = Self.cuts(range)
    while let part = open.popLast(), mean != nil || secondMoment != nil {
      let (lower, upper) = (part.lowerBound, part.upperBound)
      let (first, second, isSettled) = Self.integrals(over: part, &definition)
      let middle = lower / 2 + upper / 2
      if isSettled || !definition.work.isLeft || !(lower < middle && middle < upper) {
        add(first, second)
      } else {
        // Next to a singularity the scale is the distance from it.
        let isNear = upper > 0 ? lower > 0 && lower < upper / 8 : upper > lower / 8
        let cut = isNear ? Double.middleInOrder(lower, upper) : middle
        open += [cut...upper, lower...cut]
      }
    }
  }

  /// A part in pieces of about 1, in the middle of which the density and f are worth a Taylor form.
  private static func cuts(_ range: ClosedRange<Double>) -> [ClosedRange<Double>] {
    let inner = [-27, -18, -13] + (-10...10).map(Double.init) + [13, 18, 27]
    let points =
      [range.lowerBound] + inner.filter { range.lowerBound < $0 && $0 < range.upperBound }
      + [range.upperBound]
    return zip(points, points.dropFirst()).map { $0...$1 }
  }

  /// Whether an integral is enclosed about as well as rounding allows.
  private static func isSettled(_ integral: Interval, rounding: Double = 0) -> Bool {
    integral.isBounded
      && integral.width <= Swift.max(2e-16, 1e-14 * integral.magnitude, 2 * rounding)
  }

  /// The integrals of f φ and f² φ over a part, and whether smaller parts would tell no more.
  private static func integrals(
    over range: ClosedRange<Double>, _ definition: inout Definition
  ) -> (mean: Interval, secondMoment: Interval, isSettled: Bool) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let probability = Interval.normalProbability(of: range)
    let values = definition.enclosure(lower, upper).value
    let (first, second) = (values * probability, Interval.pow(values, 2) * probability)
    if isSettled(first), isSettled(second) { return (first, second, true) }
    definition.work.countTaylor(order: order)
    guard let form = TaylorProducts(lower, upper, order: order, definition.function) else {
      return (first, second, false)
    }
    return (
      first.intersection(form.mean.values), second.intersection(form.secondMoment.values),
      isSettled(form.mean.values, rounding: form.mean.rounding)
        && isSettled(form.secondMoment.values, rounding: form.secondMoment.rounding)
    )
  }
}

/// The integrals of f φ and f² φ by Taylor forms, which share their evaluations of f and φ.
private struct TaylorProducts {
  let mean: (values: Interval, rounding: Double)
  let secondMoment: (values: Interval, rounding: Double)

  init?(_ lower: Double, _ upper: Double, order: Int, _ function: any ScalarFunction) {
    let factor = Taylor<Interval>([Interval(1) / .sqrt(Interval(2) * .pi)], order: 0)
    func products(_ z: Taylor<Interval>) -> (Taylor<Interval>, Taylor<Interval>) {
      let value = function(taylor: z)
      let first = value * (factor * .exp(Taylor(-0.5) * .pow(z, 2)))
      return (first, first * value)
    }
    let middle = lower / 2 + upper / 2
    let whole = products(.variable(over: Interval(lower, upper), order: order))
    guard whole.0.isAnalytic, whole.1.isAnalytic else { return nil }
    let center = products(.variable(over: Interval(middle), order: order))
    guard let first = TaylorForm(lower, upper, order: order, center.0, whole.0),
      let second = TaylorForm(lower, upper, order: order, center.1, whole.1)
    else { return nil }
    (mean, secondMoment) = (first.integral, second.integral)
  }
}
