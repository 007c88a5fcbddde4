import Activations

/// What holds of a function on its whole domain, in the words of the field.
extension Properties {
  /// How often the function can be differentiated, as short as a cell of a table.
  package var continuityWord: String {
    switch continuity.value {
    case .discontinuous: "discontinuous"
    case .c0: "C⁰"
    case .c1: "C¹"
    case .c2: "C²"
    case .c3: "C³"
    case .smooth: "smooth"
    case nil: "undecided"
    }
  }

  /// Whether the function goes only one way, as short as a cell of a table.
  package var monotonicityWord: String {
    guard undecided.isEmpty, let direction = wholeDirection else { return "undecided" }
    return direction.word ?? "not monotone"
  }

  /// The direction of the function on its whole domain with how it is known; nil if it goes both ways, or if
  /// that is not decided.
  package var wholeMonotonicity: (word: String, evidence: Evidence)? {
    guard monotonicity.isComplete, let word = wholeDirection?.word else { return nil }
    return (word, weakest(of: monotonicity.map(\.evidence)))
  }

  /// Whether the function is convex or concave on its whole domain, with how it is known; nil if it is neither,
  /// or if that is not decided.
  ///
  /// Straight and convex intervals make a convex function if the slope rises at each kink between them.
  package var wholeConvexity: (word: String, evidence: Evidence)? {
    let isInOnePiece =
      definedOn.count == 1 && features.allSatisfy { [.kink, .curvature].contains($0.kind) }
    guard isInOnePiece, features.isComplete, convexity.isComplete, !convexity.isEmpty else {
      return nil
    }
    let kinks = features.filter { $0.kind == .kink }.map {
      $0.right.derivative - $0.left.derivative
    }
    let signs = convexity.map(\.sign)
    let evidence = weakest(of: convexity.map(\.evidence) + features.map(\.evidence))
    if signs.allSatisfy({ $0 == .zero }), kinks.isEmpty { return ("straight", evidence) }
    if signs.allSatisfy({ $0 == .zero || $0 == .positive }), kinks.allSatisfy({ $0 > 0 }) {
      return ("convex", evidence)
    }
    if signs.allSatisfy({ $0 == .zero || $0 == .negative }), kinks.allSatisfy({ $0 < 0 }) {
      return ("concave", evidence)
    }
    return nil
  }

  /// Which ways the function goes, across its jumps and poles as well; nil if that is not decided.
  private var wholeDirection: Direction? {
    let slopes = monotonicity.map(\.sign)
    let isHalf = features.contains { [.domainEdge, .isolated].contains($0.kind) }
    guard features.isComplete, !isHalf, !slopes.contains(nil) else { return nil }
    let steps = features.filter { [.jump, .pole].contains($0.kind) }.flatMap { feature in
      let values = [feature.left.value, feature.value, feature.right.value].filter { !$0.isNaN }
      return zip(values, values.dropFirst()).map { $1 - $0 }
    }
    return Direction(
      rises: slopes.contains(.positive) || steps.contains { $0 > 0 },
      falls: slopes.contains(.negative) || steps.contains { $0 < 0 },
      isFlatSomewhere: slopes.contains(.zero))
  }

  private func weakest(of evidence: [Evidence]) -> Evidence {
    evidence.first { $0 != .proved } ?? .proved
  }
}

/// Which ways a function goes.
private struct Direction {
  let rises: Bool
  let falls: Bool
  let isFlatSomewhere: Bool

  /// The word for it; nil for both ways.
  var word: String? {
    switch (rises, falls) {
    case (true, true): nil
    case (true, false): isFlatSomewhere ? "non-decreasing" : "increasing"
    case (false, true): isFlatSomewhere ? "non-increasing" : "decreasing"
    case (false, false): "constant"
    }
  }
}
