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
        "*Holds* if it is proved that the slope is 0 at single points only, and in no trained network a unit is "
        + "dead, which means that its slope is 0 for every test example; *fails* if one of both is not so; *with a "
        + "condition* as long as nothing was trained.",
      verdict: verdict,
      evidence:
        "The slope is 0 \(flat ? "on whole stretches" : "at single points only"), so the share of a "
        + "standard normal input without a gradient is "
        + "\(dead.map(Notation.text) ?? "undecided") "
        + "([proved](Atlas/\(AtlasEntry.slug(SineReLU.facts)).md#what-is-proved)). "
        + "But for negative *z* no slope exceeds \(Notation.text(steepest)) with *ε* = 0.025, so such a neuron "
        + "learns slowly."
        + (table.map {
          "\n\nIn the layer with the most dead units ([Experiments](Experiments.md)):\n\n\($0)"
        }
          ?? " What training makes of it is not measured yet."),
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
        + "units, before or after training, in the layer with the most of them? *Holds* if so in all, *with a "
        + "condition* if in some, *fails* if in none, *open* without such runs. One run alone decides nothing.",
      verdict: verdict,
      evidence: [
        recipe,
        "A different thing is [proved](Atlas/\(AtlasEntry.slug(ReLU.facts)).md#what-is-proved): for a standard "
          + "normal input the slope is 0 with probability \(Notation.text(half)). That is the share of inputs for "
          + "which one neuron is off; it is dead only if it is off for all of them.",
        DeadUnitSummary.table(units).map {
          "In the layer with the most dead units ([Experiments](Experiments.md)):\n\n\($0)"
        } ?? "Counting dead units takes training, which there are no results of yet.",
      ].compactMap(\.self).joined(separator: "\n\n"),
      figure: Figures.all.first { $0.name == "relu-derivative" })
  }

  /// What the article's own recipe gives; nil if nobody followed it.
  private var recipe: String? {
    let cuts = (signals?.weights ?? []).flatMap(\.cut)
    guard let least = cuts.min(), let most = cuts.max() else { return nil }
    return
      "The article's recipe, followed to the letter: of the freshly initialised weights of three networks, ReLU "
      + "makes \(Notation.decimals(100 * least, 1)) to \(Notation.decimals(100 * most, 1)) % zero "
      + "([more](Gradients.md#relu-of-the-weights)), half of them, since weights are drawn symmetrically around 0. But "
      + "these are weights, and not neurons; they are not changed by ReLU, which acts on sums of many of them."
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
        "For each network and data set with at least two runs: which share of the units that were dead before the first "
        + "step is alive at the end? *Holds* if none is, in all of them; *fails* if the 95 % interval of the share "
        + "lies above 0 in at least one of them and none is without any; *with a condition* if in one it does and in "
        + "another none comes back; *open* otherwise.",
      verdict: verdict,
      evidence: units.isEmpty
        ? "Following units takes training, which there are no results of yet."
        : "A dead unit gets no gradient of its own, but the layers before it go on learning, and what comes in "
          + "changes. Training brought back \(Notation.list(words)). Which units die and come back, epoch by "
          + "epoch, is drawn in [Why gradients vanish, explode and die](Gradients.md#units-that-die-and-come-back).",
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
        + "*with a condition* if some slope reaches 1; *fails* if one does not tend to 0.",
      verdict: verdict,
      evidence: "A layer multiplies the gradient by its weights and by a slope, which is at most "
        + "\(words.joined(separator: " and ")), and tends to 0 on both sides. So "
        + "ten layers of sigmoids leave less than a millionth of it unless weights make up for that; "
        + "with tanh it vanishes only away from 0. How much, and with which weights, is measured in "
        + "[Why gradients vanish, explode and die](Gradients.md).",
      figure: Figures.all.first { $0.name == "sigmoid-tanh" })
  }
}

/// Which units are dead with ReLU, and with SineReLU, in the layer with the most: one table for all pages.
enum DeadUnitSummary {
  /// The table; nil if nobody looked.
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
