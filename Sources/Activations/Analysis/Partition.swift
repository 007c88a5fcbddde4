/// A domain cut into parts on which a function is smooth, and the points between them.
struct Partition {
  /// A part of the domain, or a point in it.
  enum Element {
    /// The function and two derivatives are proved continuous.
    case smooth(ClosedRange<Double>)

    /// Neighbouring doubles between which smoothness is not proved, and what was found to happen there.
    case point([Double], Feature?)

    /// The function is proved to be defined nowhere.
    case undefined(ClosedRange<Double>)

    /// The budget ran out before anything was proved.
    case undecided(ClosedRange<Double>)
  }

  /// The parts and points, from left to right.
  let elements: [Element]

  /// How often the definition was evaluated.
  let evaluations: Int

  /// What can be told apart on the domain: an ulp of its larger end.
  let resolution: Double

  /// Cuts a domain.
  ///
  /// - Parameter budget: How many evaluations the search may take, about.
  init(_ domain: ClosedRange<Double>, of function: DerivativeOfOrder, budget: Int) {
    resolution = Swift.max(domain.lowerBound.magnitude, domain.upperBound.magnitude).ulp
    var search = FeatureSearch(function, budget: budget, resolution: resolution)
    var elements: [Element] = []
    var points: [Double] = []
    func closePoints() {
      if !points.isEmpty { elements.append(.point(points, Feature.classify(points, of: function))) }
      points = []
    }
    for cell in search.cells(of: domain) {
      if cell.state != .point { closePoints() }
      switch cell.state {
      case .smooth: elements.append(.smooth(cell.lower...cell.upper))
      case .undefined: elements.append(.undefined(cell.lower...cell.upper))
      case .undecided: elements.append(.undecided(cell.lower...cell.upper))
      case .point: points += points.isEmpty ? [cell.lower, cell.upper] : [cell.upper]
      }
    }
    closePoints()
    self.elements = elements
    evaluations = search.evaluations
  }

  /// The parts on which the function is smooth.
  var smoothParts: [ClosedRange<Double>] {
    elements.compactMap { if case .smooth(let range) = $0 { range } else { nil } }
  }

  /// What was found to happen at the points.
  var features: [Feature] {
    elements.compactMap { if case .point(_, let feature) = $0 { feature } else { nil } }
  }
}
