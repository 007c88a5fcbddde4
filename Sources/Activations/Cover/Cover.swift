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
