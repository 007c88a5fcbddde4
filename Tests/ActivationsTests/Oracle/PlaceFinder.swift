@testable import Activations

/// Finds places on its own, by halving between neighbouring arguments on values of many bits, and requires that
/// they are listed.
struct PlaceFinder {
  let oracle: Oracle
  let facts: StatedFacts
  let readings: [Reading]
  var report: CheckReport

  /// How many pairs of arguments of each sort are halved.
  private static let limit = 24

  private static let bits = 512

  /// How a difference between two arguments is told.
  private enum Change {
    /// One side has a value, the other has none.
    case definedness

    /// The sign of f changes.
    case sign

    /// f, or f′, changes by more than its slopes explain.
    case leap(Int)
  }

  mutating func search() {
    guard facts.features.isComplete else { return }
    let features = SortedSpans(facts.features.items)
    let zeros = SortedSpans(facts.zeros.items)
    OracleNumber.with(bits: Self.bits) {
      for pair in pairs(where: {
        $0.isDefined != nil && $1.isDefined != nil && $0.isDefined != $1.isDefined
      }) {
        find(.definedness, pair, .missingFeature, features)
      }
      for order in 0...1 {
        for pair in pairs(order, where: { Self.leaps($0, $1, order) }) {
          find(.leap(order), pair, .missingFeature, features)
        }
      }
      guard facts.zeros.isComplete else { return }
      for pair in pairs(where: { a, b in
        guard let x = a.quantity(0), let y = b.quantity(0) else { return false }
        return x.sign * y.sign < 0
      }) {
        find(.sign, pair, .missingZero, zeros, features)
      }
    }
  }

  /// Some of the neighbouring arguments that differ in some way, evenly; those count at which the function, or
  /// its derivative, has a value.
  private func pairs(
    _ order: Int? = nil, where differ: (Reading, Reading) -> Bool
  ) -> [(Reading, Reading)] {
    let readings = readings.filter { reading in order.map { reading.quantity($0) != nil } ?? true }
    let all = zip(readings, readings.dropFirst()).filter(differ)
    guard all.count > Self.limit else { return Array(all) }
    return (0..<Self.limit).map { all[$0 * all.count / Self.limit] }
  }

  /// Whether f, or f′, changes by more than ten times what the slopes at both ends make of the distance.
  private static func leaps(_ a: Reading, _ b: Reading, _ order: Int) -> Bool {
    let slopes = [a, b].compactMap { $0.quantity(order + 1)?.magnitude }
    guard let x = a.quantity(order), let y = b.quantity(order), let slope = slopes.max() else {
      return false
    }
    let distance = OracleNumber(b.argument) - OracleNumber(a.argument)
    let change = (x - y).magnitude
    let size = Swift.max(x.magnitude, y.magnitude)
    // What rounding makes is no change.
    guard change > size * OracleNumber(0x1p-100) else { return false }
    return change > OracleNumber(10) * slope * distance
  }

  private mutating func find(
    _ change: Change, _ pair: (Reading, Reading), _ kind: Contradiction.Kind,
    _ lists: SortedSpans...
  ) {
    report.count()
    var (low, high) = pair
    var (start, end) = (OracleNumber(low.argument), OracleNumber(high.argument))
    let whole = Self.size(change, low, high)
    for _ in 0..<400 where !Self.isNarrow(start, end) {
      var middle = (start + end) / OracleNumber(2)
      var reading = oracle.reading(at: middle)
      if case .leap = change, reading.quantity(1) == nil {
        // There may be no slope just there.
        middle = start + (end - start) * OracleNumber(0.4375)
        reading = oracle.reading(at: middle)
      }
      guard let isLeft = Self.isLeft(change, low, reading, high) else {
        if Self.isExactHit(change, reading) {
          (start, end) = (middle, middle)
          break
        }
        return report.skip()
      }
      if isLeft { (high, end) = (reading, middle) } else { (low, start) = (reading, middle) }
    }
    if let whole {
      guard let rest = Self.size(change, low, high) else { return report.skip() }
      // It may have been only steep, or nothing but rounding.
      if rest < whole / OracleNumber(16) { return }
      let again = OracleNumber.with(bits: Oracle.bits[2]) {
        Self.size(change, oracle.reading(at: start), oracle.reading(at: end))
      }
      guard let again, again.agrees(with: rest) else { return report.skip() }
    }
    let (lower, upper) = (start.double.nextDown, end.double.nextUp)
    guard !lists.contains(where: { $0.meets(lower, upper) }) else { return }
    report.contradict(kind, "\(change) found at \(start.double), \(end.double)")
  }

  /// Whether two numbers are nearer than 10⁻³⁰, or a double and far nearer than doubles.
  private static func isNarrow(_ a: OracleNumber, _ b: OracleNumber) -> Bool {
    (b - a).magnitude
      < OracleNumber(1e-30) * Swift.max(a.magnitude, OracleNumber(Double.leastNonzeroMagnitude))
  }

  /// How large the change is; nil if it has no size.
  private static func size(_ change: Change, _ a: Reading, _ b: Reading) -> OracleNumber? {
    guard case .leap(let order) = change, let x = a.quantity(order), let y = b.quantity(order)
    else { return nil }
    return (x - y).magnitude
  }

  /// Whether the place lies left of the middle; nil if that cannot be told.
  private static func isLeft(_ change: Change, _ low: Reading, _ middle: Reading, _ high: Reading)
    -> Bool?
  {
    switch change {
    case .definedness:
      return middle.isDefined.map { $0 == high.isDefined }
    case .sign:
      guard let value = middle.quantity(0), value.sign != 0, let right = high.quantity(0) else {
        return nil
      }
      return value.sign == right.sign
    case .leap(let order):
      guard let a = low.quantity(order), let value = middle.quantity(order),
        let b = high.quantity(order)
      else { return nil }
      return (value - a).magnitude > (b - value).magnitude
    }
  }

  /// Whether the middle is the place itself.
  private static func isExactHit(_ change: Change, _ middle: Reading) -> Bool {
    switch change {
    case .sign: middle.quantity(0)?.sign == 0 || middle.isDefined == false
    case .definedness: false
    case .leap(let order): order == 0 && middle.isDefined == false
    }
  }
}
