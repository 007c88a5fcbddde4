/// Splits a domain into cells on which a function is proved smooth, and points where it may not be.
///
/// Cells of which continuity is not proved are halved in the order of the doubles, which reaches
/// neighbours in at most 64 steps wherever the feature lies: Tupper's flags (1996) in the form of
/// decorations, taken to the end of the number format. The widest cells come first, so that a budget
/// which does not suffice is spent on what can be seen.
///
/// Around 0 doubles lie so dense that products and powers of them underflow, of which nothing can be
/// proved. What the budget leaves there of no more than ``resolution`` counts as one point.
struct FeatureSearch {
  let function: DerivativeOfOrder
  let budget: Int
  let resolution: Double
  private(set) var evaluations = 0
  private var cells: [Cell] = []
  private var open = WidestFirst<ClosedRange<Double>>()

  init(_ function: DerivativeOfOrder, budget: Int, resolution: Double) {
    self.function = function
    self.budget = budget
    self.resolution = resolution
  }

  /// The cells of the domain in their order, those alike and adjacent joined.
  mutating func cells(of domain: ClosedRange<Double>) -> [Cell] {
    open.insert(domain)
    while let part = open.next() { visit(part) }
    let sorted = cells.sorted { $0.lower < $1.lower }.reduce(into: [Cell]()) { joined, cell in
      guard let last = joined.last, last.state == cell.state, cell.state != .point else {
        joined.append(cell)
        return
      }
      joined[joined.count - 1] = Cell(lower: last.lower, upper: cell.upper, state: cell.state)
    }
    return sorted.contains { $0.state == .undecided } ? withNarrowPartsAsPoints(sorted) : sorted
  }

  /// The cells, of which those that are not smooth and lie closely together are taken as one point.
  private func withNarrowPartsAsPoints(_ cells: [Cell]) -> [Cell] {
    var result: [Cell] = []
    var rest = cells[...]
    while let first = rest.first {
      let close = first.isSmooth ? [] : rest.prefix { $0.upper - first.lower <= resolution }
      guard let last = close.last(where: { !$0.isSmooth }),
        close.contains(where: { $0.state == .undecided })
      else {
        result.append(first)
        rest = rest.dropFirst()
        continue
      }
      let middle = first.lower < 0 && 0 < last.upper ? 0 : first.lower / 2 + last.upper / 2
      result.append(Cell(lower: first.lower, upper: middle, state: .point))
      result.append(Cell(lower: middle, upper: last.upper, state: .point))
      rest = rest.drop { $0.lower < last.upper }
    }
    return result
  }

  private mutating func visit(_ part: ClosedRange<Double>) {
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
    open.insert(lower...middle)
    open.insert(middle...upper)
  }
}

extension Cell {
  /// Whether nothing can happen in it.
  fileprivate var isSmooth: Bool { state == .smooth || state == .undefined }
}

extension WidestFirst<ClosedRange<Double>> {
  fileprivate mutating func insert(_ range: ClosedRange<Double>) {
    insert(range, from: range.lowerBound, to: range.upperBound)
  }
}
