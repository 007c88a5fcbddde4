import Activations

extension Properties {
  /// What is proved about the function, in a sentence for those who cannot see its graph.
  ///
  /// - Parameter function: The function, which tells where it tends to.
  package func summary(of function: any ScalarFunction) -> String {
    phrases(of: function).joined(separator: ", ") + "."
  }

  /// The phrases of which the sentence is made.
  package func phrases(of function: any ScalarFunction) -> [String] {
    if definedOn.isEmpty, definedOn.isComplete { return ["no values"] }
    var parts = [smoothness]
    parts += features.prefix(4).map(\.phrase)
    if features.count > 4 { parts.append("\(features.count) such points in all") }
    if let shape = monotonicityWords { parts.append(shape) }
    if extrema.count <= 4 {
      parts += extrema.map { "\($0.kind) \(plain($0.value)) at \(plain($0.location))" }
    }
    if let range = range.value { parts.append(words(of: range)) }
    parts += tendencies(of: function)
    if !monotonicity.isComplete { parts.append("undecided on a part of the domain") }
    return parts
  }

  private func words(of range: ClosedRange<Double>) -> String {
    switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
    case (true, true): "values from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
    case (true, false): "values from \(plain(range.lowerBound)) upward without bound"
    case (false, true): "values from \(plain(range.upperBound)) downward without bound"
    case (false, false): "values without bound in both directions"
    }
  }

  private var smoothness: String {
    switch continuity.value {
    case .discontinuous: "not continuous"
    case .c0: "continuous"
    case .c1: "once continuously differentiable"
    case .c2: "twice continuously differentiable"
    case .c3: "three times continuously differentiable"
    case .smooth: "smooth"
    case nil: "of undecided continuity"
    }
  }

  /// Whether the function goes only one way.
  private var monotonicityWords: String? {
    guard continuity.value != .discontinuous, monotonicity.isComplete else { return nil }
    let signs = monotonicity.map(\.sign)
    if signs.contains(nil) { return nil }
    if signs.allSatisfy({ $0 == .zero }) { return "constant" }
    if signs.allSatisfy({ $0 == .positive }) { return "increasing" }
    if signs.allSatisfy({ $0 == .negative }) { return "decreasing" }
    if !signs.contains(.negative) { return "non-decreasing" }
    return signs.contains(.positive) ? nil : "non-increasing"
  }

  /// What the function tends to on the left and on the right.
  private func tendencies(of function: any ScalarFunction) -> [String] {
    let ends = [
      (-1.0, limits.left.value, "left"),
      (1.0, limits.right.value, "right"),
    ]
    let words = ends.compactMap { sign, limit, side -> String? in
      switch limit {
      case .value(let value)? where value.isFinite: "to \(plain(value)) on the \(side)"
      case .value?: asymptote(of: function, sign).map { "to \($0) on the \(side)" }
      case Limit.none?, nil: nil
      }
    }
    let missing = ends.filter { $0.1 == Limit.none }.map { "no limit on the \($0.2)" }
    return missing + (words.isEmpty ? [] : ["tends " + words.joined(separator: " and ")])
  }

  /// The line that the function approaches, such as z; nil if it approaches none.
  private func asymptote(
    of function: any ScalarFunction, _ sign: Double
  ) -> String? {
    // The slope's limits take longer than all others, so they are asked for only here.
    let limit = derivativeLimit(towards: sign < 0 ? .left : .right).value
    guard case .value(let slope)? = limit, slope.isFinite, slope != 0 else { return nil }
    let offsets = [1e5, 1e6].map { function(sign * $0) - slope * sign * $0 }
    guard (offsets[0] - offsets[1]).magnitude < 1e-4 else { return nil }
    let offset = Notation.rounded((offsets[1] * 1e4).rounded() / 1e4, digits: 5)
    let line = slope == 1 ? "z" : slope == -1 ? "−z" : "\(plain(slope)) z"
    if offset == 0 { return line }
    return "\(line) \(offset < 0 ? "−" : "+") \(plain(offset.magnitude))"
  }
}

extension Feature {
  /// The feature in words.
  fileprivate var phrase: String {
    let place = "at \(plain(location))"
    return switch kind {
    case .jump: "a jump \(place) from \(plain(left.value)) to \(plain(right.value))"
    case .kink: "a kink \(place)"
    case .curvature: "a change of curvature \(place)"
    case .pole: "a pole \(place)"
    case .domainEdge: "an end of its domain \(place)"
    case .removable: "a missing point \(place)"
    case .isolated: "an isolated point \(place)"
    case .verticalTangent: "a vertical tangent \(place)"
    case .cusp: "a cusp \(place)"
    }
  }
}

/// Four significant digits are enough to read; what is next to nothing is 0.
private func plain(_ value: Double) -> String {
  Notation.plainNumber(Notation.rounded(value, digits: 4))
}
