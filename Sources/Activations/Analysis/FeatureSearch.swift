/// Splits a domain into cells on which a function is proved smooth, and points where it may not be.
///
/// Cells of which continuity is not proved are halved in the order of the doubles, which reaches
/// neighbours in at most 64 steps wherever the feature lies: Tupper's flags (1996) in the form of
/// decorations, taken to the end of the number format.
struct FeatureSearch {
  let function: DerivativeOfOrder
  let budget: Int
  private(set) var evaluations = 0
  private var cells: [Cell] = []

  init(_ function: DerivativeOfOrder, budget: Int) {
    self.function = function
    self.budget = budget
  }

  /// The cells of the domain in their order, those alike and adjacent joined.
  mutating func cells(of domain: ClosedRange<Double>) -> [Cell] {
    var open = [domain]
    while !open.isEmpty {
      var halves: [ClosedRange<Double>] = []
      for part in open { visit(part, &halves) }
      open = halves
    }
    return cells.sorted { $0.lower < $1.lower }.reduce(into: []) { joined, cell in
      guard let last = joined.last, last.state == cell.state, cell.state != .point else {
        joined.append(cell)
        return
      }
      joined[joined.count - 1] = Cell(lower: last.lower, upper: cell.upper, state: cell.state)
    }
  }

  private mutating func visit(
    _ part: ClosedRange<Double>, _ halves: inout [ClosedRange<Double>]
  ) {
    let (lower, upper) = (part.lowerBound, part.upperBound)
    func close(_ state: Cell.State) {
      cells.append(Cell(lower: lower, upper: upper, state: state))
    }
    guard evaluations < budget else { return close(.undecided) }
    evaluations += 1
    let enclosure = function.enclosure(lower, upper)
    if enclosure.decoration >= .continuous { return close(.smooth) }
    if enclosure.value.isEmpty { return close(.undefined) }
    if lower.nextUp >= upper { return close(.point) }
    let middle = Double.middleInOrder(lower, upper)
    halves.append(lower...middle)
    halves.append(middle...upper)
  }
}
