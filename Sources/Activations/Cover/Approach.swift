/// How a function behaves on one side of a place, between it and the next double or a point nearer than that.
struct Approach: Sendable {
  /// Whether there is a function on that side.
  enum Existence: Sendable {
    /// It is defined at every argument next to the place.
    case defined

    /// It is defined at none.
    case undefined

    /// Not decided.
    case unknown

    /// The side lies outside the domain that is studied.
    case outside
  }

  /// Whether there is a function on that side.
  var existence: Existence

  /// What f, f′ and f″ tend to.
  var limits: [SideLimit]

  /// All values of f, f′ and f″ on that side; continuous there if the decoration says so.
  var bounds: [PreciseInterval]

  /// The signs of all values of f, f′ and f″ on that side, as far as they have one.
  var signs: [Signum?]

  /// The value and the slope at a point of that side, for what is only drawn.
  var sample: (value: Double, slope: Double)

  /// Nothing is known.
  static let unknown = Approach(
    existence: .unknown, limits: [.unknown, .unknown, .unknown],
    bounds: [.entire, .entire, .entire], signs: [nil, nil, nil], sample: (.nan, .nan))

  /// The side lies outside the domain.
  static let outside = Approach(
    existence: .outside, limits: [.unknown, .unknown, .unknown],
    bounds: [.empty, .empty, .empty], signs: [nil, nil, nil], sample: (.nan, .nan))

  /// There is no function on that side.
  static let undefined = Approach(
    existence: .undefined, limits: [.unknown, .unknown, .unknown],
    bounds: [.empty, .empty, .empty], signs: [nil, nil, nil], sample: (.nan, .nan))

  /// Whether f, f′ and f″ are proved continuous on that side.
  var isRegular: Bool { bounds.allSatisfy { $0.decoration >= .continuous } }

  /// Whether all is known that an expansion can tell.
  var isKnown: Bool {
    if existence == .undefined { return true }
    let hasLimits = limits.allSatisfy { if case .unknown = $0 { false } else { true } }
    return existence == .defined && isRegular && hasLimits && signs.allSatisfy { $0 != nil }
  }

  /// Whether the values on that side are proved to be bounded.
  var isBounded: Bool {
    if case .number = limits[0] { true } else { bounds[0].isBounded }
  }

  /// Whether it is settled what there is on that side.
  var isResolved: Bool { existence == .undefined || existence == .defined && isRegular }
}

extension Definition {
  /// The bits that expansions are made with.
  private static let bits = 128

  /// The bits that those around a number between two doubles are made with.
  private static let wideBits = 192

  /// How the function behaves next to a double.
  ///
  /// - Parameter reach: How far the expansion has to hold.
  mutating func approach(to place: Double, from side: Side, reach: Double) -> Approach {
    approach(sample: side == .left ? place - reach : place + reach) { terms in
      .variable(at: place, side: side, reach: reach, termLimit: terms)
    }
  }

  /// How the function behaves towards ±∞, everywhere beyond ±`start`, which is positive.
  mutating func approach(towards side: Side, beyond start: Double) -> Approach {
    approach(sample: side == .left ? -start : start) { terms in
      .variable(towards: side, beyond: start, termLimit: terms)
    }
  }

  /// How the function behaves by an expansion with few terms, or with more where these do not suffice.
  private mutating func approach(
    sample: Double, _ variable: (_ termLimit: Int) -> Series
  ) -> Approach {
    work.countExpansion(bits: Self.bits, order: order)
    return WorkingPrecision.with(Self.bits) {
      let few = variable(Neighbourhood.fewTerms)
      let first = approach(function.series(few, ofDerivative: order), sample: sample)
      if first.isKnown || few.neighbourhood?.wasCut == false { return first }
      work.countExpansion(bits: Self.bits, order: order)
      return approach(
        function.series(variable(Neighbourhood.manyTerms), ofDerivative: order), sample: sample)
    }
  }

  /// How the function behaves on both sides of the only place between two numbers at which something happens,
  /// where a subexpression is 0, and its value there.
  ///
  /// - Returns: nil if no subexpression is found that has exactly one zero there.
  mutating func approaches(
    toPlaceWithin place: PreciseInterval, between samples: ClosedRange<Double>
  ) -> (left: Approach, right: Approach, value: Place.PointValue)? {
    for _ in 0..<3 { work.countExpansion(bits: Self.wideBits, order: order) }
    work.count(bits: Self.wideBits, order: 0)
    return WorkingPrecision.with(Self.wideBits) {
      let slack = PreciseInterval(from: -1, to: 1) * PreciseInterval(.zero, place.width, .common)
      // What happens at a double beside it is not what happens between the doubles.
      let range = (place + slack).cut(.make(samples.lowerBound), .make(samples.upperBound))
      let reach = samples.upperBound - samples.lowerBound
      let (left, right, pivot) = function.series(within: range, reach: reach, ofDerivative: order)
      guard let pivot else { return nil }
      return (
        approach(left, sample: samples.lowerBound), approach(right, sample: samples.upperBound),
        Place.PointValue(function.value(within: range, pivot: pivot, ofDerivative: order))
      )
    }
  }

  private func approach(_ jet: Jet<Series>, sample: Double) -> Approach {
    let quantities = [jet.value, jet.derivative, jet.secondDerivative]
    if case .nowhereDefined = jet.value.limit { return .undefined }
    let isDefined = jet.value.bounds.decoration >= .defined
    var near = function.enclosure(over: Interval(sample, sample), ofDerivative: order)
    if near.decoration < .continuous {
      // Beside a kink doubles do not tell which branch is taken.
      near = Jet(function.differentiated(PreciseInterval(sample), order))
    }
    return Approach(
      existence: isDefined ? .defined : .unknown,
      limits: quantities.map { isDefined ? SideLimit($0.limit) : .unknown },
      bounds: quantities.map(\.bounds), signs: quantities.map { isDefined ? $0.sign : nil },
      sample: (near.value.middle, near.derivative.middle))
  }
}

extension Place.PointValue {
  /// What an enclosure of the value says.
  fileprivate init(_ value: PreciseInterval) {
    self = value.isEmpty ? .none : value.decoration >= .defined ? .value(value) : .unknown
  }
}

extension SideLimit {
  /// What the expansion of a function says.
  init(_ limit: SeriesLimit) {
    switch limit {
    case .value(let value): self = .number(value)
    case .positiveInfinity: self = .positiveInfinity
    case .negativeInfinity: self = .negativeInfinity
    case .unknown, .nowhereDefined: self = .unknown
    }
  }
}

extension Definition {
  /// An expansion around a place that reaches far into the regular part beside it; nil if enclosures do as
  /// well there, or none reaches further than to the next double.
  mutating func farthestApproach(
    to place: Place, from side: Side, within range: ClosedRange<Double>
  ) -> (end: Double, approach: Approach)? {
    let x = place.location
    let scale = Swift.min(
      range.upperBound - range.lowerBound, 4 * Swift.max(x.magnitude, 1))
    func point(_ reach: Double) -> Double { side == .left ? x - reach : x + reach }
    let (near, far) = (point(scale * 0x1p-31), point(scale * 0x1p-30))
    guard near != far else { return nil }
    let beside = enclosure(Swift.min(near, far), Swift.max(near, far))
    let isEasy =
      beside.value.strictSign != nil && beside.derivative.strictSign != nil
      && beside.secondDerivative.strictSign != nil
    guard !isEasy else { return nil }
    guard place[side].signs.allSatisfy({ $0 != nil }) else { return nil }
    for power in [0x1p-1, 0x1p-3, 0x1p-6, 0x1p-10, 0x1p-16, 0x1p-26] where work.isLeft {
      // The reach is what is left after rounding the far end, and a little more.
      let end = point(scale * power)
      let reach = (end - x).magnitude.nextUp
      guard range.contains(end), end != x else { continue }
      let approach = approach(to: x, from: side, reach: reach)
      if approach.isRegular, approach.signs.allSatisfy({ $0 != nil }) { return (end, approach) }
    }
    return nil
  }
}
