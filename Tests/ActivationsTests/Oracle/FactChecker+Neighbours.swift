@testable import Activations

extension FactChecker {
  /// What follows from neighbouring points of one connected part: steepness, zeros and extrema between them.
  mutating func checkNeighbours() {
    guard facts.features.isComplete, facts.definedOn.isComplete else { return }
    var start = 0
    for part in facts.definedOn.items {
      let (lower, upper) = (part.range.lowerBound, part.range.upperBound)
      func isInside(_ x: Double) -> Bool {
        lower < x && x < upper || x == facts.domain.lowerBound && x == lower && part.includesStart
          || x == facts.domain.upperBound && x == upper && part.includesEnd
      }
      while start < readings.count, readings[start].argument < lower { start += 1 }
      var (first, second): (Reading?, Reading?)
      while start < readings.count, readings[start].argument <= upper {
        let reading = readings[start]
        start += 1
        guard isInside(reading.argument), reading.quantity(0) != nil else { continue }
        if let second { checkPair(second, reading) }
        checkZero(reading)
        if let first, let second { checkTriple(first, second, reading) }
        (first, second) = (second, reading)
      }
    }
  }

  private mutating func checkPair(_ a: Reading, _ b: Reading) {
    if let constant = facts.lipschitz?.value, constant.isFinite {
      report.compare(.lipschitz, [a, b], oracle, "\(constant)") {
        guard let x = $0[0].quantity(0), let y = $0[1].quantity(0) else { return .open }
        let distance = OracleNumber($0[1].argument) - OracleNumber($0[0].argument)
        let excess = (x - y).magnitude - OracleNumber(constant) * distance
        return excess.sign > 0 ? .fails(by: excess) : .holds
      }
    }
    guard facts.zeros.isComplete, !breaks.meets(a.argument, b.argument) else { return }
    let isListed = zeros.meets(a.argument, b.argument)
    report.compare(.missingZero, [a, b], oracle, "no zero is listed between signs") {
      guard let x = $0[0].quantity(0), let y = $0[1].quantity(0) else { return .open }
      return isListed || x.sign * y.sign >= 0 ? .holds : .fails(by: x - y)
    }
  }

  private mutating func checkZero(_ reading: Reading) {
    guard facts.zeros.isComplete else { return }
    let isListed = zeros.meets(reading.argument, reading.argument)
    report.compare(.missingZero, [reading], oracle, "a zero is not listed") {
      guard let value = $0[0].quantity(0) else { return .open }
      if isListed || value.sign != 0 { return .holds }
      return value.isSignDoubtful ? .open : .fails(by: nil)
    }
  }

  private mutating func checkTriple(_ a: Reading, _ b: Reading, _ c: Reading) {
    guard facts.extrema.isComplete, !breaks.meets(a.argument, c.argument) else { return }
    let isListed = extrema.meets(a.argument, c.argument)
    report.compare(.missingExtremum, [a, b, c], oracle, "no extremum is listed") {
      guard let x = $0[0].quantity(0), let y = $0[1].quantity(0), let z = $0[2].quantity(0) else {
        return .open
      }
      let (left, right) = (y - x, y - z)
      return isListed || left.sign * right.sign <= 0 ? .holds : .fails(by: left)
    }
  }
}
