/// A function on a domain, cut into smooth parts, with the signs of its derivatives on each.
struct Study: Sendable {
  /// A smooth part of the domain, or a point between two.
  enum Element: Sendable {
    /// A smooth part with the signs of f, f′ and f″ on it.
    case smooth(ClosedRange<Double>, signs: [[SignedPart]])

    /// Neighbouring doubles, and what happens there; nil if nothing does.
    case point([Double], Feature?)

    /// A part on which the function is not defined.
    case undefined(ClosedRange<Double>)

    /// A part of which nothing is known but where the values lie.
    case undecided(ClosedRange<Double>)
  }

  let function: any ScalarFunction
  let domain: ClosedRange<Double>
  let elements: [Element]

  /// How wide a part may be on which the sign is not known, to count as a point.
  let pointWidth: Double

  /// Studies f up to the derivative of the given order.
  init(
    _ function: any ScalarFunction, over domain: ClosedRange<Double>, signsUpTo order: Int,
    budget: Int
  ) {
    self.function = function
    self.domain = domain
    let width = domain.upperBound - domain.lowerBound
    pointWidth = width * 1e-7
    let partition = Partition(
      domain, of: DerivativeOfOrder(function: function, order: 0), budget: budget)
    elements = partition.elements.map { element in
      switch element {
      case .smooth(let range):
        let signs = (0...order).map { order -> [SignedPart] in
          var search = SignSearch(
            Derivative(function: function, order: order), leastWidth: width * 0x1p-40,
            budget: budget)
          return search.parts(of: range)
        }
        return .smooth(range, signs: signs)
      case .point(let points, let feature): return .point(points, feature)
      case .undefined(let range): return .undefined(range)
      case .undecided(let range): return .undecided(range)
      }
    }
  }

  /// What happens between the smooth parts.
  var features: [Feature] {
    elements.compactMap { if case .point(_, let feature) = $0 { feature } else { nil } }
  }

  /// The parts on which it was not decided whether the function is smooth, or whether it rises or falls.
  var undecided: [ClosedRange<Double>] {
    stretches(ofDerivative: 1).filter { stretch in
      stretch.sign == nil && stretch.range.upperBound - stretch.range.lowerBound > pointWidth
    }.map(\.range)
  }

  /// Whether it is known everywhere but in single points whether the function is smooth.
  var isCutCompletely: Bool {
    elements.allSatisfy { element in
      switch element {
      case .undecided: false
      // Between two sides that are both undefined there is no telling what happens.
      case .point(let points, nil): points.contains { !function($0).isNaN }
      case .smooth, .point, .undefined: true
      }
    }
  }

  /// Whether the function is defined everywhere, but for single points.
  var isDefinedEverywhere: Bool {
    elements.allSatisfy { if case .undefined = $0 { false } else { true } }
  }
}
