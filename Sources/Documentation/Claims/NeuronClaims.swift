import Activations
import Gallery
import Words

/// Claims about neurons and gradients: what the slopes allow is proved, what training does is observed.
struct NeuronClaims {
  private let experiments: (any ExperimentEvidence)?

  init(_ experiments: (any ExperimentEvidence)?) { self.experiments = experiments }

  var all: [Claim] {
    [noneDies(SineReLU(epsilon: 0.025)), reluLeavesDead, vanishing([Sigmoid(), Tanh()])]
  }

  /// A neuron is dead where its slope is 0 for whatever comes in.
  func noneDies(_ function: some Activation) -> Claim {
    let properties = function.properties(over: AtlasEntry.domain)
    let dead = properties.underNormalInput.deadFraction.value
    let observed = experiments?.observation(of: .deadShareOfSineReLU)
    let verdict: Verdict =
      switch (dead, observed) {
      case (nil, _): .open
      case (let dead?, _) where dead > 0: .fails
      case (_, nil): .conditional
      // One dead neuron is enough to refute that none dies.
      case (_, let observed?): observed.estimate > 0 ? .fails : .holds
      }
    let flat = properties.monotonicity.contains { $0.sign == .zero }
    let steepest = negativeSide(function)
    return Claim(
      name: "no neuron dies", quote: "No neuron dies", verdict: verdict,
      evidence:
        "The slope is 0 \(flat ? "on whole stretches" : "at single points only"), so the share of a "
        + "standard normal input without a gradient is "
        + "\(dead.map(Notation.text) ?? "undecided") "
        + "([proved](Atlas/\(AtlasEntry.slug(SineReLU.facts)).md#what-is-proved)). "
        + "But for negative *z* no slope exceeds \(Notation.text(steepest)) with *ε* = 0.025: alive, and "
        + "hardly moving."
        + (observed.map { " Dead after training, in the layer with most of them: \($0.words)." }
          ?? " What training makes of it is not measured yet."),
      figure: Figures.all.first { $0.name == "sinerelu-sweep-derivative" })
  }

  private func negativeSide(_ function: some Activation) -> Double {
    let range = function.properties(over: AtlasEntry.domain.lowerBound ... -1e-9).derivativeRange
      .value
    return range.map { max($0.lowerBound.magnitude, $0.upperBound.magnitude) } ?? .nan
  }

  /// About 40 % of ReLU's neurons end dead, and stay so.
  private var reluLeavesDead: Claim {
    let fresh = experiments?.observation(of: .freshDeadShareOfReLU)
    let dead = experiments?.observation(of: .deadShareOfReLU)
    let revived = experiments?.observation(of: .revivedShareOfReLU)
    let claimed = 0.4
    let verdict: Verdict =
      switch (dead, revived) {
      case (nil, _): .open
      case (let dead?, _) where !dead.interval.contains(claimed): .fails
      case (_, nil): .conditional
      case (_, let revived?): revived.interval.lowerBound > 0 ? .fails : .holds
      }
    let half =
      ReLU().properties(over: AtlasEntry.domain).underNormalInput.deadFraction.value ?? .nan
    return Claim(
      name: "dead neurons", quote: "ReLU leaves about 40 % of neurons dead, irreversibly",
      verdict: verdict,
      evidence:
        "What is [proved](Atlas/\(AtlasEntry.slug(ReLU.facts)).md#what-is-proved) is a different "
        + "thing: for a standard normal input the slope is 0 with probability \(Notation.text(half)). "
        + "That is the share of inputs on which one neuron is off; a neuron is dead only if it is off on "
        + "all of them."
        + (fresh.map { " Dead before training, in the layer with most of them: \($0.words)." } ?? "")
        + (dead.map { " Dead after training, in the layer with most of them: \($0.words)." }
          ?? " Counting those takes training.")
        + (revived.map { " Alive again later: \($0.words)." } ?? ""),
      figure: Figures.all.first { $0.name == "relu-derivative" })
  }

  /// Gradients vanish where no slope reaches 1 and all tend to 0.
  func vanishing(_ functions: [any Activation]) -> Claim {
    let slopes = functions.map { function in
      let properties = function.properties(over: AtlasEntry.domain)
      let limits = properties.derivativeLimits
      let tendsToZero = limits.left.value == .value(0) && limits.right.value == .value(0)
      return (function, properties.derivativeRange.value?.upperBound, tendsToZero)
    }
    let verdict: Verdict
    if slopes.contains(where: { $0.1 == nil }) {
      verdict = .open
    } else if !slopes.allSatisfy(\.2) {
      verdict = .fails
    } else {
      verdict = slopes.allSatisfy { ($0.1 ?? 1) < 0.999 } ? .holds : .conditional
    }
    let words = slopes.map { function, greatest, _ in
      let facts = type(of: function).facts
      return "\(greatest.map(Notation.text) ?? "an undecided number") for "
        + "[\(facts.title)](Atlas/\(AtlasEntry.slug(facts)).md#what-is-proved)"
    }
    return Claim(
      name: "vanishing gradient", quote: "The gradients of sigmoid and tanh vanish",
      verdict: verdict,
      evidence: "A layer multiplies the gradient by its weights and by a slope, which is at most "
        + "\(words.joined(separator: " and ")), and tends to 0 on both sides. So "
        + "ten layers of sigmoids leave less than a millionth of it unless weights make up for that; "
        + "with tanh it vanishes only away from 0.",
      figure: Figures.all.first { $0.name == "sigmoid-tanh" })
  }
}
