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
