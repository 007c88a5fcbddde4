import Activations

extension Properties {
  /// How often the function can be differentiated, in a word or two.
  var continuityWord: String {
    switch continuity.value {
    case .discontinuous: features.contains { $0.kind == .pole } ? "pole" : "jumps"
    case .c0: "kinks"
    case .c1: "C¹"
    case .c2: "C²"
    case .c3: "C³"
    case .smooth: "smooth"
    case nil: "undecided"
    }
  }

  /// Whether the function goes only one way, in a word or two.
  var monotonicityWord: String {
    let steps = features.filter { $0.kind == .jump }.map { $0.right.value - $0.left.value }
    let slopes = monotonicity.map(\.sign)
    if !undecided.isEmpty || slopes.contains(nil) { return "undecided" }
    let rises = slopes.contains(.positive) || steps.contains { $0 > 0 }
    let falls = slopes.contains(.negative) || steps.contains { $0 < 0 }
    let isFlatSomewhere = slopes.contains(.zero)
    switch (rises, falls) {
    case (true, true): return "no"
    case (true, false): return isFlatSomewhere ? "never falls" : "rises"
    case (false, true): return isFlatSomewhere ? "never rises" : "falls"
    case (false, false): return "constant"
    }
  }
}
