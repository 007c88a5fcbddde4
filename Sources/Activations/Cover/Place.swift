/// Where something may happen to a function: at a double, or at a number between two neighbouring doubles.
struct Place: Sendable {
  /// What there is at the place itself.
  enum PointValue: Sendable {
    /// A value, which lies in the interval.
    case value(PreciseInterval)

    /// No value.
    case none

    /// Not decided.
    case unknown

    /// The nearest double; NaN if there is no value, or it is not known.
    var nearestDouble: Double {
      if case .value(let value) = self { value.nearestDouble } else { .nan }
    }
  }

  /// The last double before the place and the first after it.
  private(set) var between: ClosedRange<Double>

  /// The double nearest to the place.
  let location: Double

  /// Whether the place is that double, exactly.
  let isExact: Bool

  /// What there is at the place itself.
  let value: PointValue

  /// The value at ``location``, which is not quite that at the place unless the place is that double; NaN if
  /// there is none.
  let valueAtLocation: Double

  /// The value that is stated of the place: that at ``location``, unless the function jumps between the two, so
  /// that only the value at the place itself belongs there.
  var statedValue: Double {
    guard !isExact, continuousOrders == 0, case .value(let value) = value else {
      return valueAtLocation
    }
    let known = Interval(value)
    return known.isBounded && known.width <= 1e-9 * Swift.max(1, known.magnitude)
      ? value.nearestDouble : valueAtLocation
  }

  /// How the function behaves before the place.
  private(set) var left: Approach

  /// How it behaves after it.
  private(set) var right: Approach

  /// How many of f, f′ and f″, in this order, are proved continuous across the place by decorations.
  let continuousOrders: Int

  /// The sign of those values of f, f′ and f″ next to the place that are not 0, as far as they have one.
  let signsAcross: [Signum?]

  /// Whether f (0), f′ (1) or f″ (2) has the same limit on both sides.
  func agreement(_ order: Int) -> Agreement {
    order < continuousOrders ? .equal : left.limits[order].agreement(with: right.limits[order])
  }

  /// Whether the value at the place is the limit on a side.
  func valueAgreement(_ side: Side) -> Agreement {
    guard case .value(let value) = value else { return .different }
    if continuousOrders > 0 { return .equal }
    return SideLimit.number(value).agreement(with: self[side].limits[0])
  }

  /// The approach from one side.
  subscript(side: Side) -> Approach { side == .left ? left : right }

  /// How it is known that f is continuous at the place; nil if it is not, or that is not known.
  var continuity: Evidence? {
    guard case .value = value, agreement(0).mayBeEqual else { return nil }
    let agreements = [valueAgreement(.left), valueAgreement(.right)]
    guard agreements.allSatisfy(\.mayBeEqual) else { return nil }
    return agreements[0].evidence.weaker(agreements[1].evidence)
  }

  /// How it is known that f, f′ … up to a derivative are continuous at the place; nil if they are not, or
  /// that is not known.
  func continuity(upTo order: Int) -> Evidence? {
    guard var evidence = continuity else { return nil }
    guard order > 0 else { return evidence }
    for k in 1...order {
      let agreement = agreement(k)
      guard agreement.mayBeEqual, !left.limits[k].isInfinite else { return nil }
      evidence = evidence.weaker(agreement.evidence)
    }
    return evidence
  }

  /// The same place with an expansion on one side that reaches further.
  func extended(_ side: Side, as far: Double, _ approach: Approach) -> Place {
    var place = self
    switch side {
    case .left: (place.left, place.between) = (approach, far...between.upperBound)
    case .right: (place.right, place.between) = (approach, between.lowerBound...far)
    }
    return place
  }
}

/// What a function, or a derivative of it, tends to on one side of a place.
enum SideLimit: Sendable {
  /// A number that lies in the interval.
  case number(PreciseInterval)

  /// More than every number.
  case positiveInfinity

  /// Less than every number.
  case negativeInfinity

  /// Not known, if there is a limit at all.
  case unknown

  /// Whether it is proved to be infinite.
  var isInfinite: Bool {
    switch self {
    case .positiveInfinity, .negativeInfinity: true
    case .number, .unknown: false
    }
  }

  /// The nearest double; NaN if the limit is not known.
  var nearestDouble: Double {
    switch self {
    case .number(let interval): interval.nearestDouble
    case .positiveInfinity: .infinity
    case .negativeInfinity: -.infinity
    case .unknown: .nan
    }
  }

  /// What is proved about two limits being the same.
  func agreement(with other: SideLimit) -> Agreement {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.positiveInfinity, .positiveInfinity), (.negativeInfinity, .negativeInfinity):
      return .equal
    case (.number(let a), .number(let b)):
      if a.isPoint, b.isPoint, a.lower == b.lower { return .equal }
      if a.lower > b.upper || b.lower > a.upper { return .different }
      let hull = a.hull(b)
      let width = WorkingPrecision.with(64) { hull.width.double(.up) }
      // Wide enclosures always overlap, which tells nothing.
      let size = Swift.max(a.magnitudes.upper, b.magnitudes.upper).double(.up)
      return width <= 1e-12 * Swift.max(size, 1e-9) ? .close(within: width) : .unknown
    default: return .different
    }
  }
}

/// What is proved about two numbers being the same.
enum Agreement: Hashable, Sendable {
  /// They are equal.
  case equal

  /// They are no further apart than that, and may be equal.
  case close(within: Double)

  /// They are not equal.
  case different

  /// Nothing.
  case unknown

  /// Whether they are equal, for all that is known.
  var mayBeEqual: Bool {
    switch self {
    case .equal, .close: true
    case .different, .unknown: false
    }
  }

  /// How it is known that they are equal.
  var evidence: Evidence {
    switch self {
    case .equal, .different: .proved
    case .close(let tolerance): .computed(tolerance: tolerance)
    case .unknown: .undecided
    }
  }
}

extension PreciseInterval {
  /// The double nearest to the middle; NaN if there is no value.
  var nearestDouble: Double {
    if isEmpty { return .nan }
    if isPoint { return lower.nearestDouble }
    let (low, high) = (lowerBound, upperBound)
    if low == high { return low }
    return WorkingPrecision.with(128) { middle.nearestDouble }
  }
}
