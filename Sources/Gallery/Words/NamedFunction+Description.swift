import Activations

extension NamedFunction {
  /// What a figure of the function shows, for those who cannot see it, from what is computed about it.
  func description(over domain: ClosedRange<Double>, orders: [Int]) -> String {
    let range = "from z = \(plain(domain.lowerBound)) to \(plain(domain.upperBound))"
    let parameters = parameterValues.map { "\($0.symbol) = \(plain($0.value))" }
    let name =
      title.map { ([$0] + parameters).joined(separator: ", ") + ": \(words)" }
      ?? ([words] + parameters).joined(separator: ", ")
    let parts = orders.map { order -> String in
      let curve = curve(over: domain, ofDerivative: order, tolerance: 1e-3)
      let values = curve.valueRange.map {
        " takes values from \(plain($0.lowerBound)) to \(plain($0.upperBound))"
      }
      let features = curve.features.map(\.phrase)
      let happens = features.isEmpty ? "" : "; it has " + features.joined(separator: ", ")
      return "\(Notation.plainDerivative(order))\(values ?? " has no values")\(happens)."
    }
    return "\(name), \(range). " + parts.joined(separator: " ")
  }
}

extension Feature {
  /// The feature in words.
  fileprivate var phrase: String {
    let place = "at z = \(plain(location))"
    return switch kind {
    case .jump:
      "a jump \(place), from \(plain(left.value)) on the left to \(plain(right.value)) on the right"
    case .kink: "a kink \(place)"
    case .curvature: "a change of curvature \(place)"
    case .pole: "a pole \(place)"
    case .domainEdge: "an end of its domain \(place)"
    case .removable: "a missing point \(place)"
    }
  }
}

/// Six significant digits are enough to read; what is next to nothing is 0.
private func plain(_ value: Double) -> String {
  Notation.plainNumber(Notation.rounded(value, digits: 6))
}
