extension ScalarFunction {
  /// Values between which all values of the function, or one of its derivatives, lie, to within once
  /// their distance on either side.
  ///
  /// Unlike samples it misses no peak, however narrow: parts of the domain are halved until their
  /// enclosures say that no value lies farther outside. Only what happens within a part of the domain of
  /// 2⁻⁴⁰, far less than a pixel, and what the budget does not suffice for may be missed.
  ///
  /// - Parameters:
  ///   - domain: The arguments; finite and not a single point.
  ///   - order: 0 for the function itself, 1 or 2 for its derivatives.
  ///   - known: Values that it takes, from the least to the greatest; nil if none are known.
  ///   - below: Whether lesser values matter.
  ///   - above: Whether greater values matter.
  ///   - budget: How many enclosures may be evaluated.
  /// - Returns: The values that were found; nil if there are none.
  package func extent(
    over domain: ClosedRange<Double>, ofDerivative order: Int = 0,
    beyond known: ClosedRange<Double>? = nil, below: Bool = true, above: Bool = true,
    budget: Int = 5_000
  ) -> Extent? {
    domain.requireFinite()
    var search = ExtentSearch(found: known, below: below, above: above, budget: budget)
    search.run(over: domain, Definition(self, order: order, budget: Work.usualLimit))
    return search.found.map { Extent(values: $0, isProved: search.isProved) }
  }
}

/// Values that a function takes.
package struct Extent: Hashable, Sendable {
  /// From the least to the greatest that was found.
  package let values: ClosedRange<Double>

  /// Whether none lies farther outside than these are apart.
  package let isProved: Bool
}

/// Looks for the least and the greatest value of a function.
private struct ExtentSearch {
  private(set) var found: ClosedRange<Double>?
  let below: Bool
  let above: Bool
  var budget: Int
  private(set) var isProved = true

  mutating func run(over domain: ClosedRange<Double>, _ definition: Definition) {
    var definition = definition
    let narrow = (domain.upperBound / 2 - domain.lowerBound / 2) * 0x1p-40
    var open = [domain]
    while !open.isEmpty {
      var halves: [ClosedRange<Double>] = []
      for part in open {
        guard budget > 0 else {
          isProved = false
          return
        }
        budget -= 1
        let values = definition.enclosure(part.lowerBound, part.upperBound).value
        guard mayLieOutside(values) else { continue }
        let middle = part.lowerBound / 2 + part.upperBound / 2
        let point = definition.enclosure(middle, middle).value
        if !point.isEmpty { include(point.lower / 2 + point.upper / 2) }
        guard part.upperBound / 2 - part.lowerBound / 2 > narrow, part.lowerBound < middle,
          middle < part.upperBound
        else {
          isProved = false
          continue
        }
        halves += [part.lowerBound...middle, middle...part.upperBound]
      }
      open = halves
    }
  }

  /// Whether values may be farther outside of what was found than that is high.
  private func mayLieOutside(_ values: Interval) -> Bool {
    guard let found else { return !values.isEmpty }
    let height = Swift.max(
      found.upperBound - found.lowerBound, found.upperBound.magnitude.ulp, 1e-300)
    return (above && values.upper > found.upperBound + height)
      || (below && values.lower < found.lowerBound - height)
  }

  private mutating func include(_ value: Double) {
    guard value.isFinite else { return }
    guard let known = found else {
      found = value...value
      return
    }
    if above, value > known.upperBound { found = known.lowerBound...value }
    if below, value < known.lowerBound { found = value...known.upperBound }
  }
}
