@testable import Activations
import TestSupport

/// Holds everything that is stated about a function against its values at many random arguments.
struct FactChecker {
  let oracle: Oracle
  let facts: StatedFacts
  var report = CheckReport()

  /// The function at the arguments, from left to right.
  let readings: [Reading]

  /// The features across which the function is not continuous.
  let breaks: SortedSpans
  let features: SortedSpans
  let zeros: SortedSpans
  let extrema: SortedSpans

  /// Checks all.
  static func report(
    on function: any ScalarFunction, _ facts: StatedFacts, points count: Int, seed: UInt64
  ) -> CheckReport {
    var random = SplitMix64(seed: seed)
    let oracle = Oracle(function: function)
    let points = ProbePoints(count, in: facts.domain, around: facts.places, &random).points
    var checker = FactChecker(oracle, facts, points)
    OracleNumber.with(bits: Oracle.bits[0]) { checker.checkValues() }
    var places = PlaceChecker(oracle: oracle, facts: facts, report: checker.report)
    places.check()
    var finder = PlaceFinder(
      oracle: oracle, facts: facts, readings: checker.readings, report: places.report)
    finder.search()
    return finder.report
  }

  private init(_ oracle: Oracle, _ facts: StatedFacts, _ points: [Double]) {
    self.oracle = oracle
    self.facts = facts
    readings = points.map { oracle.reading(at: $0) }
    features = SortedSpans(facts.features.items)
    breaks = SortedSpans(facts.features.items.filter { !$0.isJoined })
    zeros = SortedSpans(facts.zeros.items)
    extrema = SortedSpans(facts.extrema.items)
  }

  private mutating func checkValues() {
    checkDefinedness()
    checkBounds(facts.range, 0, .range)
    checkBounds(facts.derivativeRange, 1, .derivativeRange)
    for order in 1...2 {
      checkSigns(order)
      checkCoverage(order)
    }
    checkRangesOfZeros()
    checkNeighbours()
  }

  private mutating func checkDefinedness() {
    guard facts.definedOn.isComplete else { return }
    var parts = facts.definedOn.items[...]
    for reading in readings {
      let x = reading.argument
      while let part = parts.first, part.range.upperBound < x { parts.removeFirst() }
      guard let isStated = isStatedDefined(x, parts) else { continue }
      report.compare(.definedness, [reading], oracle, isStated ? "defined" : "not defined") {
        switch $0[0].isDefined {
        case nil: .open
        case isStated: .holds
        default: .fails(by: nil)
        }
      }
    }
  }

  /// Whether the function is stated to be defined at a double, of which the first part is the first that does
  /// not end before it; nil at an end that is no double.
  private func isStatedDefined(_ x: Double, _ parts: ArraySlice<DefinedPart>) -> Bool? {
    guard let part = parts.first, part.range.lowerBound <= x else { return false }
    if part.range.lowerBound < x, x < part.range.upperBound { return true }
    let isExact =
      facts.domain.lowerBound == x || facts.domain.upperBound == x
      || facts.features.items.contains { $0.between == x...x }
    guard isExact else { return nil }
    // Two parts may meet at a double.
    return parts.prefix(3).contains {
      $0.range.lowerBound == x && $0.includesStart || $0.range.upperBound == x && $0.includesEnd
        || $0.range.lowerBound < x && x < $0.range.upperBound
    }
  }

  private mutating func checkBounds(
    _ bound: StatedFacts.Bound<ClosedRange<Double>>?, _ order: Int, _ kind: Contradiction.Kind
  ) {
    guard let bound else { return }
    let range = bound.value
    if bound.evidence == .proved { checkReached(range, order, kind) }
    for reading in readings where order == 0 || !features.meets(reading.argument, reading.argument)
    {
      // Where the rules give no derivative there is nothing to compare.
      if reading.quantity(order) == nil { continue }
      report.compare(kind, [reading], oracle, "\(range) for derivative \(order)") { readings in
        guard let value = readings[0].quantity(order) else { return .open }
        if range.lowerBound.isFinite, value < OracleNumber(range.lowerBound) {
          return .fails(by: value - OracleNumber(range.lowerBound))
        }
        if range.upperBound.isFinite, value > OracleNumber(range.upperBound) {
          return .fails(by: value - OracleNumber(range.upperBound))
        }
        return .holds
      }
    }
  }

  /// Bounds that are said to be the best are reached, or approached beside a feature.
  private mutating func checkReached(
    _ range: ClosedRange<Double>, _ order: Int, _ kind: Contradiction.Kind
  ) {
    // Every place must be among the arguments.
    guard facts.features.isComplete, facts.places.count <= readings.count / 4,
      order == 0 ? facts.extrema.isComplete : facts.convexity.isComplete
    else { return }
    let limits = facts.features.items.flatMap { [$0.left, $0.right] }
      .map { order == 0 ? $0.value : $0.derivative }
    let values = readings.compactMap { $0.quantity(order)?.double }
    // Where a comparison is between equals all along, the rules give no slopes to look at.
    guard values.count * 20 > readings.count(where: { $0.isDefined == true }) * 19 else { return }
    guard let least = (values + limits.filter { !$0.isNaN }).min(),
      let greatest = (values + limits.filter { !$0.isNaN }).max()
    else { return }
    // Values beyond the bounds are another matter.
    let gaps = [
      (least - range.lowerBound, range.lowerBound), (range.upperBound - greatest, range.upperBound),
    ]
    for (gap, stated) in gaps {
      report.count()
      guard stated.isFinite, gap > 1e-6 * Swift.max(1, stated.magnitude) else { continue }
      let reached = "\(least)...\(greatest)"
      report.contradict(kind, "\(range) for derivative \(order), of which \(reached) is reached")
    }
  }

  /// The sign of f′ or f″ in each interval, and that f or f′ goes that way from one point to the next.
  private mutating func checkSigns(_ order: Int) {
    let kind: Contradiction.Kind = order == 1 ? .monotonicity : .convexity
    var start = 0
    for signedRange in facts.signedRanges(order) {
      let (lower, upper) = (signedRange.start.upperBound, signedRange.end.lowerBound)
      while start < readings.count, readings[start].argument <= lower { start += 1 }
      var index = start
      var before: Reading?
      while index < readings.count, readings[index].argument < upper {
        let reading = readings[index]
        index += 1
        guard let sign = signedRange.sign else { continue }
        let tolerance: Double? =
          switch signedRange.evidence {
          case .proved: 0
          case .computed(let tolerance): tolerance
          case .encloses, .undecided: nil
          }
        guard let tolerance else { continue }
        let x = reading.argument
        if features.meets(x, x) { continue }
        if reading.quantity(order) != nil {
          report.compare(kind, [reading], oracle, "\(sign) on \(signedRange.range)") {
            Self.sign($0[0].quantity(order), sign, tolerance)
          }
        }
        if let before, reading.quantity(order - 1) != nil, before.quantity(order - 1) != nil {
          let far = tolerance * (x - before.argument)
          report.compare(kind, [before, reading], oracle, "\(sign) on \(signedRange.range)") {
            guard let a = $0[0].quantity(order - 1), let b = $0[1].quantity(order - 1) else {
              return .open
            }
            return Self.sign(b - a, sign, far)
          }
        }
        before = reading
      }
      start = max(start, index - 1)
    }
  }

  /// A complete list of intervals leaves nothing out.
  private mutating func checkCoverage(_ order: Int) {
    let signedRanges = order == 1 ? facts.monotonicity : facts.convexity
    guard signedRanges.isComplete, facts.features.isComplete else { return }
    let spans = SortedSpans(signedRanges.items)
    for reading in readings where reading.isDefined == true {
      let x = reading.argument
      report.count()
      if spans.meets(x, x) || features.meets(x, x) { continue }
      report.contradict(order == 1 ? .monotonicity : .convexity, "in no interval at \(x)")
    }
  }

  /// Whether a number has a stated sign; it may be 0 at single points.
  private static func sign(
    _ value: OracleNumber?, _ sign: Signum, _ tolerance: Double
  ) -> CheckReport.Outcome {
    guard let value else { return .open }
    let holds =
      switch sign {
      case .positive: value.sign >= 0
      case .negative: value.sign <= 0
      case .zero: value.sign == 0
      }
    return holds || value.magnitude <= OracleNumber(tolerance) ? .holds : .fails(by: value)
  }

  private mutating func checkRangesOfZeros() {
    for zero in facts.zeros.items
    where zero.range.lowerBound < zero.range.upperBound && zero.evidence == .proved {
      for reading in readings
      where zero.range.lowerBound < reading.argument && reading.argument < zero.range.upperBound {
        report.compare(.zero, [reading], oracle, "0 on \(zero.range)") {
          guard let value = $0[0].quantity(0) else { return .open }
          return value.sign == 0 ? .holds : .fails(by: value)
        }
      }
    }
  }
}
