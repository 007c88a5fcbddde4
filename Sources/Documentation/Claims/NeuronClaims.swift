import Activations
import Gallery
import Results
import Words

/// Claims about neurons and gradients: what the slopes allow is proved, what training does is observed.
struct NeuronClaims {
  private let evidence: ExperimentEvidence?
  private let signals: SignalResults?

  init(_ results: MeasuredResults) {
    evidence = results.experiments.map { ExperimentEvidence($0) }
    signals = results.signals
  }

  var all: [Claim] {
    [
      noneDies(SineReLU(epsilon: 0.025)), fortyPercentDead, deadForEver,
      vanishing([Sigmoid(), Tanh()]),
    ]
  }

  /// A neuron is dead where its slope is 0 for whatever comes in.
  func noneDies(_ function: some Activation) -> Claim {
    let properties = function.properties(over: AtlasEntry.domain)
    let dead = properties.underNormalInput.deadFraction.value
    let trained = (evidence?.deadSineReLUs ?? []).filter { $0.trained != nil }
    let verdict: Verdict =
      switch dead {
      case nil: .open
      case let dead? where dead > 0: .fails
      // One dead neuron is enough to refute that none dies.
      case _ where trained.contains { ($0.trained?.off.mean ?? 0) > 0 }: .fails
      default: trained.isEmpty ? .conditional : .holds
      }
    let flat = properties.monotonicity.contains { $0.sign == .zero }
    let steepest = negativeSide(function)
    let table = DeadUnitSummary.table(trained)
    return Claim(
      name: "no neuron dies", title: "No neuron dies",
      article: "With SineReLU, “no neuron will die”.",
      rule:
        "*Holds* if it is proved that the slope is 0 at single points only, and if no trained network has a dead "
        + "unit, which is one whose slope is 0 for every test example. *Fails* if one of the two is not so. *Holds "
        + "with a condition* as long as no network was trained.",
      verdict: verdict,
      evidence:
        "The slope is 0 \(flat ? "on whole intervals" : "at single points only"). So the probability that a "
        + "standard normal input has slope 0 is "
        + "\(dead.map(Notation.text) ?? "undecided") "
        + "([proved](Atlas/\(AtlasEntry.slug(SineReLU.facts)).md#what-is-proved)). "
        + "But with *ε* = 0.025 no slope for negative *z* is steeper than \(Notation.text(steepest)), so a neuron "
        + "learns slowly there."
        + (table.map {
          "\n\nIn the layer with the most dead units ([Experiments](Experiments.md)):\n\n\($0)"
        }
          ?? " Whether units die in training is not measured yet."),
      figure: Figures.all.first { $0.name == "sinerelu-sweep-derivative" })
  }

  private func negativeSide(_ function: some Activation) -> Double {
    let range = function.properties(over: AtlasEntry.domain.lowerBound ... -1e-9).derivativeRange
      .value
    return range.map { max($0.lowerBound.magnitude, $0.upperBound.magnitude) } ?? .nan
  }

  /// The share that the article states.
  private static let claimedShare = 0.4

  /// About 40 % of ReLU's neurons are dead.
  private var fortyPercentDead: Claim {
    let units = evidence?.deadReLUs ?? []
    // One run has no interval.
    let decided = units.filter { $0.fresh?.off.interval != nil || $0.trained?.off.interval != nil }
    let verdict = Verdict(
      decided.map { units in
        [units.fresh, units.trained].contains {
          $0?.off.interval?.contains(Self.claimedShare) == true
        }
      })
    let half =
      ReLU().properties(over: AtlasEntry.domain).underNormalInput.deadFraction.value ?? .nan
    return Claim(
      name: "dead neurons", title: "ReLU leaves about 40 % of neurons dead",
      article:
        "“Most of the time” about 40 % of the neurons are dead with ReLU; to see it, “just run ReLU” on "
        + "initialised weights.",
      rule:
        "For each network and data set with at least two runs: is 40 % inside the 95 % interval of the share of dead "
        + "units, before or after training, in the layer with the most of them? *Holds* if it is in all of them, "
        + "*holds with a condition* if in some, *fails* if in none, *open* if there are no such runs. One run alone "
        + "decides nothing.",
      verdict: verdict,
      evidence: [
        recipe,
        "Something else is [proved](Atlas/\(AtlasEntry.slug(ReLU.facts)).md#what-is-proved): for a standard "
          + "normal input the slope is 0 with probability \(Notation.text(half)). That is the share of inputs for "
          + "which one neuron is off. The neuron is dead only if it is off for all inputs.",
        DeadUnitSummary.table(units).map {
          "In the layer with the most dead units ([Experiments](Experiments.md)):\n\n\($0)"
        } ?? "To count dead units, networks have to be trained; there are no results yet.",
      ].compactMap(\.self).joined(separator: "\n\n"),
      figure: Figures.all.first { $0.name == "relu-derivative" })
  }

  /// What the article's own recipe gives; nil without measured weights.
  private var recipe: String? {
    let cuts = (signals?.weights ?? []).flatMap(\.cut)
    guard let least = cuts.min(), let most = cuts.max() else { return nil }
    return
      "We followed the article's recipe: ReLU of the initial weights of three networks makes "
      + "\(Notation.decimals(100 * least, 1)) to \(Notation.decimals(100 * most, 1)) % of them zero "
      + "([more](Gradients.md#relu-of-the-weights)). That is about half, because weights are drawn symmetrically "
      + "around 0. But these are weights, not neurons. In a network ReLU is applied to sums of many weighted inputs, "
      + "never to weights."
  }

  /// What is dead stays so.
  private var deadForEver: Claim {
    let units = (evidence?.deadReLUs ?? []).filter { $0.revived != nil }
    let decided = units.filter { $0.revived?.interval != nil }
    let staysDead = decided.filter { $0.revived?.mean == 0 }
    let comesBack = decided.filter { ($0.revived?.interval?.lowerBound ?? 0) > 0 }
    let verdict: Verdict =
      decided.isEmpty
      ? .open
      : staysDead.count == decided.count
        ? .holds : !comesBack.isEmpty ? (staysDead.isEmpty ? .fails : .conditional) : .open
    let words = units.map { units in
      "\(units.revived.map { Share.words($0, none: "unit", noun: "run") } ?? "–") of \(units.place.words)"
    }
    return Claim(
      name: "dead for ever", title: "Dead neurons stay dead",
      article: "With ReLU, the death of neurons is “irreversible”.",
      rule:
        "For each network and data set with at least two runs: of the units that were dead before training, which share "
        + "is not dead at the end? *Holds* if this share is 0 in all of them. *Fails* if its 95 % interval lies above 0 in "
        + "at least one of them, and the share is 0 in none. *Holds with a condition* if the interval lies above 0 in one "
        + "and the share is 0 in another. *Open* otherwise.",
      verdict: verdict,
      evidence: units.isEmpty
        ? "To follow units, networks have to be trained; there are no results yet."
        : "The weights of a dead unit get no gradient. But the layers before it still learn, so its inputs change, "
          + "and it may come back. Training brought back \(Notation.list(words)). "
          + "[Why gradients vanish, explode and die](Gradients.md#units-that-die-and-come-back) shows which units die and "
          + "come back, epoch by epoch.",
      figure: nil)
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
      name: "vanishing gradient", title: "The gradients of sigmoid and tanh vanish",
      article:
        "With large weights the outputs of a sigmoid are “almost binary”, and its local gradient *z* (1 − *z*) "
        + "vanishes.",
      rule:
        "*Holds* if it is proved of each function that its slope tends to 0 on both sides and is always less than 1; "
        + "*holds with a condition* if some slope reaches 1; *fails* if some slope does not tend to 0.",
      verdict: verdict,
      evidence: "A layer multiplies the gradient by its weights and by a slope, which is at most "
        + "\(words.joined(separator: " and ")), and tends to 0 on both sides. So the slopes of "
        + "ten layers of sigmoids multiply the gradient by less than a millionth, unless large weights compensate for it. "
        + "The slope of tanh is near 1 at 0, so there the gradient does not vanish. "
        + "[Why gradients vanish, explode and die](Gradients.md) has measurements with several sizes of weights.",
      figure: Figures.all.first { $0.name == "sigmoid-tanh" })
  }
}

/// Which units are dead with ReLU, and with SineReLU, in the layer with the most: one table for all pages.
enum DeadUnitSummary {
  /// The table; nil without any units.
  static func table(_ units: [ExperimentEvidence.DeadUnits]) -> String? {
    guard !units.isEmpty else { return nil }
    let headings = [
      "Network, data", "Activation", "Dead before training", "Dead after training",
      "Brought back by training",
    ]
    return MarkdownTable(
      columns: headings.map { .init(heading: $0, isNumeric: false) },
      rows: units.map { units in
        [
          units.place.cell, units.hidden.title,
          units.fresh.map { Share.words($0, noun: "initialisation") } ?? "–",
          units.trained.map { Share.words($0, noun: "run") } ?? "–",
          units.revived.map { Share.words($0, none: "unit", noun: "run") } ?? "none was dead",
        ]
      }
    ).text
  }
}
