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
    // A bound that is infinite only because doubles end is none.
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
