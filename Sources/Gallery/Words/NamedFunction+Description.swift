import Activations

extension NamedFunction {
  /// What a figure of the function shows, for those who cannot see it, from what is computed about it.
  func description(over domain: ClosedRange<Double>, orders: [Int]) -> String {
    let range = "from z = \(plain(domain.lowerBound)) to \(plain(domain.upperBound))"
    let parameters = parameterValues.map { "\($0.symbol) = \(plain($0.value))" }
    let name =
      title.map { ([$0] + parameters).joined(separator: ", ") + ": \(words)" }
      ?? ([words] + parameters).joined(separator: ", ")
    let parts = orders.map { self.sentence(over: domain, order: $0) }
    return "\(name), \(range). " + parts.joined(separator: " ")
  }

  /// The values of a derivative, and what happens where it is not smooth.
  private func sentence(over domain: ClosedRange<Double>, order: Int) -> String {
    let shown = ShownValues(of: self, order: order, over: domain)
    let isBounded = shown.map { $0.isBoundedBelow && $0.isBoundedAbove } ?? true
    let height = shown.map { $0.range.upperBound / 50 - $0.range.lowerBound / 50 } ?? 1e-3
    let tolerance = Swift.max(Swift.min(1e-3, height), ShownValues.leastHeight)
    // Of a function without bound only what is shown can be followed.
    let curve =
      isBounded
      ? curve(over: domain, ofDerivative: order, tolerance: tolerance)
      : curve(
        over: domain, ofDerivative: order, visible: shown?.range ?? 0...0, tolerance: .infinity)
    let isCertain = isBounded && curve.undecided.isEmpty
    let values = isCertain ? curve.valueRange.map(ValueRange.bounded) : shown?.phrase
    let events = curve.features.map(\.phrase)
    let more = events.count > 12 ? ["\(events.count - 12) more"] : []
    let happens =
      events.isEmpty ? "" : "; it has " + (events.prefix(12) + more).joined(separator: ", ")
    return "\(Notation.plainDerivative(order))\(values ?? " has no values")\(happens)"
      + "\(curve.doubt ?? "")."
  }
}

extension ShownValues {
  /// The values in words.
  fileprivate var phrase: String {
    switch (isBoundedBelow, isBoundedAbove) {
    case (true, true): ValueRange.bounded(range)
    case (true, false): " takes values from \(plain(range.lowerBound)) upward without bound"
    case (false, true): " takes values from \(plain(range.upperBound)) downward without bound"
    case (false, false): " takes values without bound in both directions"
    }
  }
}

/// Values in words.
private enum ValueRange {
  static func bounded(_ range: ClosedRange<Double>) -> String {
    " takes values from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
  }
}

extension Curve {
  /// Where the curve is not proved, in words; nil if it is everywhere.
  fileprivate var doubt: String? {
    guard let first = undecided.first, let last = undecided.last else { return nil }
    return "; between z = \(plain(first.range.lowerBound)) and "
      + "\(plain(last.range.upperBound)) it is not decided everywhere"
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
