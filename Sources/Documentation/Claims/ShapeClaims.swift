import Activations
import Gallery
import Words

/// Claims about the function itself, which proofs decide.
enum ShapeClaims {
  static let all = [
    differentiable(SineReLU(epsilon: epsilon)), valueAtZero(SineReLU(epsilon: epsilon)),
    throughZero(SineReLU(epsilon: epsilon)),
  ]

  /// The ε that the article has for dense layers.
  private static let epsilon = 0.025

  /// f′ exists everywhere if f is once continuously differentiable.
  static func differentiable(_ function: some Activation) -> Claim {
    let properties = function.properties(over: AtlasEntry.domain)
    let (verdict, lead): (Verdict, String) =
      switch properties.continuity.value {
      case .discontinuous: (.fails, "It is not even continuous")
      case .c0: (.fails, "It is continuous, but has kinks")
      case .c1, .c2, .c3, .smooth: (.holds, "Its slope is proved to be continuous")
      case nil: (.open, "The proof was not completed")
      }
    let points = properties.features.map { feature in
      "at \(Notation.text(feature.location)) the value goes from \(Notation.text(feature.left.value)) to "
        + "\(Notation.text(feature.right.value)) and the slope from "
        + "\(Notation.text(feature.left.derivative)) to \(Notation.text(feature.right.derivative))"
    }
    return Claim(
      name: "differentiable", title: "“Differentiable everywhere”",
      article: "SineReLU is “differentiable everywhere”.",
      rule:
        "*Holds* if it is proved that the slope is continuous, *fails* if a jump or a kink is proved, *open* if the "
        + "proof is not completed.",
      verdict: verdict,
      evidence: lead + (points.isEmpty ? "" : ": \(points.joined(separator: ", "))")
        + ". [Proved](Atlas/\(AtlasEntry.slug(SineReLU.facts)).md#what-is-proved) for *ε* = "
        + "\(Notation.text(epsilon)) on −10…10; the form of keras-contrib, max(*ε* (sin *z* − cos *z*), *z*), "
        + "is \(maxForm).",
      figure: Figures.all.first { $0.name == "sinerelu-forms-epsilon-0.025" })
  }

  /// Whether the form that was published as code is continuous, and where it has kinks.
  private static var maxForm: String {
    let properties = SineReLUMax(epsilon: epsilon).properties(over: AtlasEntry.domain)
    let places = properties.features.map { Notation.text($0.location) }
    let kinks = places.isEmpty ? "" : ", with a kink at \(places.joined(separator: ", "))"
    return (properties.continuity.value == .discontinuous ? "not continuous" : "continuous") + kinks
  }

  /// f(0) = −ε, for every ε of the article.
  static func valueAtZero(_ function: SineReLU) -> Claim {
    let article = function(0.0)
    let code = SineReLUMax(epsilon: function.epsilon)(0.0)
    let (holdsInArticle, holdsInCode) = (article == -function.epsilon, code == -function.epsilon)
    let verdict: Verdict =
      switch (holdsInArticle, holdsInCode) {
      case (true, true): .holds
      case (true, false), (false, true): .conditional
      case (false, false): .fails
      }
    return Claim(
      name: "value at 0", title: "f(0) = −ε",
      article: "The value at 0 is −*ε*.",
      rule:
        "The article's formula and the code in keras-contrib are evaluated at 0: *holds* if both give −*ε*, *holds with a "
        + "condition* if one of them does, *fails* if neither does.",
      verdict: verdict,
      evidence:
        "For *ε* = \(Notation.text(function.epsilon)) the article's formula gives \(Notation.text(article)), "
        + "and the code in keras-contrib gives \(Notation.text(code)). So the value depends on which of the "
        + "[two forms](SineReLU.md#the-two-forms) is meant.",
      figure: nil)
  }

  /// Whether the graph goes through the origin, or at least crosses the axis.
  static func throughZero(_ function: some Activation) -> Claim {
    let zeros = function.properties(over: AtlasEntry.domain).zeros
    let verdict: Verdict =
      zeros.contains { $0.range.contains(0) } ? .holds : zeros.isEmpty ? .fails : .conditional
    let places = zeros.map { Notation.text($0.range.upperBound) }.joined(separator: ", ")
    let lead =
      switch verdict {
      case .holds: "It is 0 at 0."
      case .fails: "It has no zero at all."
      default:
        "On −10…10 it has zeros at \(places), but none at 0: there it jumps."
      }
    return Claim(
      name: "through zero", title: "It passes through zero",
      article: "SineReLU “passes through zero for every input given”.",
      rule:
        "*Holds* if 0 is proved to be a zero of the function, *holds with a condition* if it has zeros at other places "
        + "only, *fails* if it has none.",
      verdict: verdict,
      evidence: lead + " [Proved](Atlas/\(AtlasEntry.slug(SineReLU.facts)).md#what-is-proved).",
      figure: Figures.all.first { $0.name == "sinerelu-epsilon-0.025" })
  }
}
