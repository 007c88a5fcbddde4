import Gallery
import Results

/// Every claim that is checked: the one list.
enum Claims {
  /// The claims with their verdicts, in the order in which the page has them.
  static func all(
    _ results: MeasuredResults, _ experiments: (any ExperimentEvidence)?
  ) -> [Claim] {
    ShapeClaims.all + NeuronClaims(experiments).all + CostClaims(results, experiments).all
  }

  /// The text of each claim by its name, and of none but these.
  static func texts(
    _ results: MeasuredResults, _ experiments: (any ExperimentEvidence)?
  ) -> PartTexts {
    PartTexts(names: names) { name in
      all(results, experiments).first { $0.name == name }?.text
    }
  }

  private static let names = [
    "differentiable", "value at 0", "through zero", "no neuron dies", "dead neurons",
    "vanishing gradient", "better", "slower", "dense",
  ]

  /// All verdicts at a glance.
  static func summary(
    _ results: MeasuredResults, _ experiments: (any ExperimentEvidence)?
  ) -> String {
    MarkdownTable(
      columns: ["Claim", "Verdict"].map { .init(heading: $0, isNumeric: false) },
      rows: all(results, experiments).map { claim in
        ["[\(claim.quote)](#\(Anchor.of(claim.quote)))", claim.verdict.badge]
      }
    ).text
  }
}
