/// A lower and an upper bound of values, and how near they are known to come to them.
struct Bounds {
  /// No value is less; +∞ if there is none.
  private(set) var lower = Double.infinity

  /// No value is greater; −∞ if there is none.
  private(set) var upper = -Double.infinity

  /// Some value is no greater, or comes as near to this as one likes.
  private(set) var leastReached = Double.infinity

  /// Some value is no less, or comes as near to this as one likes.
  private(set) var greatestReached = -Double.infinity

  /// Takes a value into account that is taken, or approached.
  mutating func reach(_ value: Interval) {
    include(value)
    guard !value.isEmpty else { return }
    leastReached = Swift.min(leastReached, value.upper)
    greatestReached = Swift.max(greatestReached, value.lower)
  }

  /// Takes a limit into account.
  mutating func reach(_ limit: SideLimit) {
    switch limit {
    case .number(let value): reach(Interval(value))
    case .positiveInfinity: (upper, greatestReached) = (.infinity, .infinity)
    case .negativeInfinity: (lower, leastReached) = (-.infinity, -.infinity)
    case .unknown: break
    }
  }

  /// Takes values into account of which it is only known that they lie in an interval.
  mutating func include(_ values: Interval) {
    guard !values.isEmpty else { return }
    lower = Swift.min(lower, values.lower)
    upper = Swift.max(upper, values.upper)
  }

  /// Whether there is any value.
  var isEmpty: Bool { lower > upper }

  /// How far a bound may be from the least or the greatest value, relative to the larger of 1 and the bound.
  static let tolerance = 1e-9

  /// Whether values may be less than what was reached by more than the tolerance, if they lie in `values`.
  func mayLower(_ values: Interval) -> Bool {
    !values.isEmpty && values.lower < leastReached - Self.slack(leastReached)
  }

  /// Whether values may be greater than what was reached by more than the tolerance.
  func mayRaise(_ values: Interval) -> Bool {
    !values.isEmpty && values.upper > greatestReached + Self.slack(greatestReached)
  }

  private static func slack(_ reached: Double) -> Double {
    reached.isFinite ? tolerance * Swift.max(1, reached.magnitude) : 0
  }

  /// What is known: proved if both bounds are reached within the tolerance, else an enclosure; nil if there
  /// are no values, or a bound is infinite without proof.
  var finding: (range: ClosedRange<Double>, evidence: Evidence)? {
    guard !isEmpty else { return nil }
    // A bound that is infinite only because it is greater than the greatest double is no bound.
    let isLowerTight =
      lower.isFinite && lower >= leastReached - Self.slack(leastReached) || lower == leastReached
    let isUpperTight =
      upper.isFinite && upper <= greatestReached + Self.slack(greatestReached)
      || upper == greatestReached
    if isLowerTight, isUpperTight { return (lower...upper, .proved) }
    guard isLowerTight || lower.isFinite, isUpperTight || upper.isFinite else { return nil }
    return (lower...upper, .encloses)
  }
}

extension Interval {
  /// The doubles around an interval with ends of many bits.
  init(_ precise: PreciseInterval) {
    if precise.isEmpty {
      self = .empty
    } else {
      self.init(
        lower: precise.lowerBound, upper: precise.upperBound, decoration: precise.decoration)
    }
  }
}

extension Study {
  /// Bounds of all values of the function or its first derivative.
  ///
  /// On a part where the next derivative has one sign the values lie between those at the ends, and next to a
  /// place between the last double and the limit. What is not decided is halved, the parts first that may hold
  /// the least or the greatest value, as far as the budget goes.
  ///
  /// - Parameter order: 0 or 1; f″ must have been studied for 1.
  func bounds(ofDerivative order: Int) -> Bounds {
    var quantity = Quantity(
      Definition(definition.function, order: 0, budget: definition.work.limit), order: order)
    var bounds = Bounds()
    var open: [ClosedRange<Double>] = []
    func reach(_ point: Double) { bounds.reach(quantity.tightValue(at: point)) }
    for step in steps(order + 1) {
      switch step {
      case .part(let range, .some):
        reach(range.lowerBound)
        reach(range.upperBound)
      case .zero(let zero):
        // Around a zero of the slope the values between two doubles are nearly the same.
        bounds.reach(
          Interval(
            quantity.enclosures(zero.between.lowerBound, zero.between.upperBound, bits: 128).value))
      case .place(let place): include(place, order, &bounds)
      case .part(let range, nil), .undecided(let range): open.append(range)
      case .undefined: break
      }
    }
    refine(&bounds, open, &quantity)
    return bounds
  }

  private func include(_ place: Place, _ order: Int, _ bounds: inout Bounds) {
    if order == 0, case .value(let value) = place.value { bounds.reach(Interval(value)) }
    for side in [place.left, place.right] where side.existence != .outside {
      guard side.existence != .undefined else { continue }
      bounds.reach(side.limits[order])
      // Between the last double and the limit, if the values are monotone there.
      if case .unknown = side.limits[order] {
        bounds.include(Interval(side.bounds[order]))
      } else if side.signs[order + 1] == nil {
        bounds.include(Interval(side.bounds[order]))
      }
    }
  }

  /// Halves parts of which bounds are not known, those first that may exceed what is known.
  private func refine(
    _ bounds: inout Bounds, _ parts: [ClosedRange<Double>], _ quantity: inout Quantity
  ) {
    struct Part {
      let range: ClosedRange<Double>
      let values: Interval
    }
    func part(_ range: ClosedRange<Double>) -> Part {
      let (lower, upper) = (range.lowerBound, range.upperBound)
      let point = lower / 2 + upper / 2
      var middle = quantity.enclosures(point, point).value
      if middle.decoration < .defined || middle.width > 1e-12 * Swift.max(1, middle.magnitude) {
        middle = Interval(quantity.enclosures(point, point, bits: 64).value)
      }
      if middle.decoration >= .defined { bounds.reach(middle) }
      var values = quantity.tightEnclosures(lower, upper).value
      if let form = quantity.taylorEnclosures(lower, upper) {
        values = values.intersection(form.value)
      }
      if values.width == .infinity {
        values = Interval(quantity.enclosures(lower, upper, bits: 64).value)
      }
      return Part(range: range, values: values)
    }
    // Two heaps in one list, taken from by turns, would do; parts are few, so a sorted list does.
    var open = parts.map(part)
    var rounds = 0
    while quantity.definition.work.isLeft, rounds < 4000 {
      rounds += 1
      open.removeAll { part in
        guard !bounds.mayLower(part.values), !bounds.mayRaise(part.values) else { return false }
        bounds.include(part.values)
        return true
      }
      let wantsLow = rounds % 2 == 0
      let candidates = open.indices.filter {
        wantsLow ? bounds.mayLower(open[$0].values) : bounds.mayRaise(open[$0].values)
      }
      guard !open.isEmpty else { break }
      let index =
        (candidates.isEmpty ? Array(open.indices) : candidates).min {
          wantsLow
            ? open[$0].values.lower < open[$1].values.lower
            : open[$0].values.upper > open[$1].values.upper
        } ?? 0
      let chosen = open[index]
      let (lower, upper) = (chosen.range.lowerBound, chosen.range.upperBound)
      let middle = lower / 2 + upper / 2
      guard lower < middle, middle < upper else {
        bounds.include(chosen.values)
        open.remove(at: index)
        continue
      }
      open.remove(at: index)
      open += [part(lower...middle), part(middle...upper)]
    }
    for part in open { bounds.include(part.values) }
  }
}

extension Quantity {
  /// The value at a double in doubles, made with many bits where doubles do not give it nearly exactly.
  mutating func tightValue(at point: Double) -> Interval {
    let value = enclosures(point, point).value
    let isTight = value.isBounded && value.width <= 1e-13 * Swift.max(value.magnitude, 1e-300)
    guard !isTight || value.isEmpty else { return value }
    var precise = enclosures(point, point, bits: 96).value
    if precise.isEmpty || precise.upperBound - precise.lowerBound > 1e-13 {
      precise = enclosures(point, point, bits: 512).value
    }
    return Interval(precise)
  }
}
