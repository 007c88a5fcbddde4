/// A domain cut into cells, on which a function is regular or defined nowhere, and places between them:
/// what everything that is said of a function is a query on.
struct Cover: Sendable {
  /// A cell of the domain, or a place.
  enum Element: Sendable {
    /// f, f′ and f″ are proved continuous.
    case regular(ClosedRange<Double>)

    /// A place at which something may happen, with the gaps to the doubles beside it.
    case place(Place)

    /// The function is proved to be defined nowhere.
    case undefined(ClosedRange<Double>)

    /// Nothing is proved but where the values lie.
    case undecided(ClosedRange<Double>)
  }

  /// The domain.
  let domain: ClosedRange<Double>

  /// The cells and places, from left to right.
  let elements: [Element]

  /// Cuts a domain.
  init(_ domain: ClosedRange<Double>, of definition: inout Definition) {
    var elements: [Element] = []
    var narrow: [Double] = []
    func closeNarrow() {
      guard !narrow.isEmpty else { return }
      // Where doubles lie too densely for anything to be proved there is no place to be found.
      if narrow.count > 16 {
        elements.append(.undecided(narrow[0]...narrow[narrow.count - 1]))
      } else {
        elements += PlaceSearch(points: narrow, domain: domain).elements(&definition)
      }
      narrow = []
    }
    for cell in RegularitySearch.cells(of: domain, &definition) {
      if cell.state != .narrow { closeNarrow() }
      switch cell.state {
      case .regular: elements.append(.regular(cell.lower...cell.upper))
      case .undefined: elements.append(.undefined(cell.lower...cell.upper))
      case .undecided: elements.append(.undecided(cell.lower...cell.upper))
      case .narrow: narrow += narrow.isEmpty ? [cell.lower, cell.upper] : [cell.upper]
      }
    }
    closeNarrow()
    self.init(domain: domain, elements: Self.joined(elements))
  }

  private init(domain: ClosedRange<Double>, elements: [Element]) {
    self.domain = domain
    self.elements = elements
  }

  /// The elements, of which regular cells that meet are one.
  private static func joined(_ elements: [Element]) -> [Element] {
    elements.reduce(into: []) { joined, element in
      if case .regular(let range) = element, case .regular(let before)? = joined.last,
        before.upperBound == range.lowerBound
      {
        joined[joined.count - 1] = .regular(before.lowerBound...range.upperBound)
      } else {
        joined.append(element)
      }
    }
  }

  /// The same cover with expansions around places that reach as far as they go where enclosures tell nothing.
  ///
  /// That is so next to a quotient of two zeros, say. A curve needs pieces there, so it does without.
  func extended(_ definition: inout Definition) -> Cover {
    var result = elements
    for index in elements.indices {
      guard case .place(var place) = elements[index], place.isExact else { continue }
      for side in [Side.left, .right] where place[side].existence == .defined {
        let neighbour = side == .left ? index - 1 : index + 1
        guard result.indices.contains(neighbour), case .regular(let range) = result[neighbour],
          let (far, approach) = definition.farthestApproach(to: place, from: side, within: range)
        else { continue }
        place = place.extended(side, as: far, approach)
        result[neighbour] = .regular(
          side == .left ? range.lowerBound...far : far...range.upperBound)
      }
      result[index] = .place(place)
    }
    return Cover(domain: domain, elements: result)
  }

  /// The parts on which the function is regular.
  var regularParts: [ClosedRange<Double>] {
    elements.compactMap { if case .regular(let range) = $0 { range } else { nil } }
  }

  /// The places, from left to right.
  var places: [Place] {
    elements.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }
}

/// Splits a domain into cells on which a function is proved to have two continuous derivatives, cells on
/// which it is proved to be defined nowhere, and neighbouring doubles between which neither is proved.
///
/// Cells of which nothing is proved are halved in the order of the doubles, which reaches neighbours in at
/// most 64 steps wherever the place lies: Tupper's flags (1996) in the form of decorations, taken to the end
/// of the number format. Where doubles fail, because a product underflows or a sum cancels, numbers of many
/// bits are asked now and then. The widest cells come first, so that a budget which does not suffice is
/// spent on what can be seen.
private struct RegularitySearch {
  /// A part of the domain.
  struct Cell: Hashable {
    /// What was found out about a cell.
    enum State: Hashable {
      /// The function and both derivatives are proved continuous.
      case regular

      /// The function is proved to be defined nowhere.
      case undefined

      /// Neighbouring doubles between which something may happen.
      case narrow

      /// The budget ran out before anything was proved.
      case undecided
    }

    let lower: Double
    let upper: Double
    let state: State
  }

  private struct Part {
    let lower: Double
    let upper: Double
    let depth: Int
  }

  private var cells: [Cell] = []
  private var open = WidestFirst<Part>()

  /// The cells of a domain in their order, those alike and adjacent joined.
  static func cells(of domain: ClosedRange<Double>, _ definition: inout Definition) -> [Cell] {
    var search = RegularitySearch()
    search.begin(domain, &definition)
    while let part = search.open.next() { search.visit(part, &definition) }
    return search.cells.sorted { $0.lower < $1.lower }.reduce(into: []) { joined, cell in
      guard let last = joined.last, last.state == cell.state, cell.state != .narrow else {
        joined.append(cell)
        return
      }
      joined[joined.count - 1] = Cell(lower: last.lower, upper: cell.upper, state: cell.state)
    }
  }

  private mutating func visit(_ part: Part, _ definition: inout Definition) {
    let (lower, upper) = (part.lower, part.upper)
    func cell(_ state: Cell.State) -> Cell { Cell(lower: lower, upper: upper, state: state) }
    guard definition.work.isLeft else { return cells.append(cell(.undecided)) }
    let enclosure = definition.enclosure(lower, upper)
    if enclosure.decoration >= .continuous { return cells.append(cell(.regular)) }
    if enclosure.value.isEmpty { return cells.append(cell(.undefined)) }
    let isNarrow = lower.nextUp >= upper
    if !isNarrow, lower == 0 || upper == 0, part.depth < 2 {
      // Branches mostly meet at 0: then all but the smallest double is regular, without 62 halvings.
      let least = lower == 0 ? lower.nextUp : upper.nextDown
      let rest = lower == 0 ? (least, upper) : (lower, least)
      if definition.enclosure(rest.0, rest.1).decoration >= .continuous {
        cells.append(Cell(lower: rest.0, upper: rest.1, state: .regular))
        return add(
          Part(
            lower: Swift.min(least, 0), upper: Swift.max(least, 0), depth: part.depth + 1))
      }
    }
    if isNarrow || part.depth % 6 == 5 {
      // Next to a crest of sin² bits count double.
      let precise = definition.enclosure(lower, upper, bits: isNarrow ? 192 : 160)
      if precise.decoration >= .continuous { return cells.append(cell(.regular)) }
      if precise.value.isEmpty { return cells.append(cell(.undefined)) }
    }
    if isNarrow { return cells.append(cell(.narrow)) }
    let middle = Double.middleInOrder(lower, upper)
    add(Part(lower: lower, upper: middle, depth: part.depth + 1))
    add(Part(lower: middle, upper: upper, depth: part.depth + 1))
  }

  /// Takes a domain, of which expansions settle what lies next to 0 if enclosures do not.
  ///
  /// Doubles lie so densely there that no number of bits tells all of them apart, as 1 − cos z has to.
  private mutating func begin(_ domain: ClosedRange<Double>, _ definition: inout Definition) {
    var (lower, upper) = (domain.lowerBound, domain.upperBound)
    let reachLeft = upper > 0 || upper == 0 ? reach(.left, as: -lower, &definition) : nil
    let reachRight = lower < 0 || lower == 0 ? reach(.right, as: upper, &definition) : nil
    let least = Double.leastNonzeroMagnitude
    if let (reach, state) = reachLeft {
      cells.append(Cell(lower: -reach, upper: -least, state: state))
      cells.append(Cell(lower: -least, upper: 0, state: .narrow))
      if lower < -reach { add(Part(lower: lower, upper: -reach, depth: 0)) }
      lower = 0
    }
    if let (reach, state) = reachRight {
      cells.append(Cell(lower: 0, upper: least, state: .narrow))
      cells.append(Cell(lower: least, upper: reach, state: state))
      if reach < upper { add(Part(lower: reach, upper: upper, depth: 0)) }
      upper = 0
    }
    if lower < upper { add(Part(lower: lower, upper: upper, depth: 0)) }
  }

  /// How far from 0 an expansion proves the function regular, or not defined; nil if enclosures do as well
  /// there, or it does not go through.
  private func reach(
    _ side: Side, as far: Double, _ definition: inout Definition
  ) -> (Double, Cell.State)? {
    let (near, next) = (0x1p-200, 0x1p-199)
    guard far > 1e-3 else { return nil }
    let (start, end) = side == .left ? (-next, -near) : (near, next)
    func isSettled(_ decoration: Decoration, isEmpty: Bool) -> Bool {
      decoration >= .continuous || isEmpty
    }
    let doubles = definition.enclosure(start, end)
    if isSettled(doubles.decoration, isEmpty: doubles.value.isEmpty) { return nil }
    let beside = definition.enclosure(start, end, bits: 160)
    if isSettled(beside.decoration, isEmpty: beside.value.isEmpty) { return nil }
    let reaches = [0x1p-1, 0x1p-3, 0x1p-6, 0x1p-10].map { $0 * Swift.min(far, 4) }
    for reach in reaches {
      let approach = definition.approach(to: 0, from: side, reach: reach.nextUp)
      if approach.existence == .undefined { return (reach, .undefined) }
      if approach.isRegular { return (reach, .regular) }
    }
    return nil
  }

  private mutating func add(_ part: Part) { open.insert(part, from: part.lower, to: part.upper) }
}
