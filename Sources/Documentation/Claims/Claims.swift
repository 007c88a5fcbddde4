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

/// A claim of the article, with what has become of it.
struct Claim {
  /// The name in the markers of pages.
  let name: String

  /// What the article says, in a few words of its own or ours.
  let quote: String

  /// Whether it holds.
  let verdict: Verdict

  /// Why, in sentences with links.
  let evidence: String

  /// What shows it; nil if words do.
  var figure: Figure?

  /// The heading, the verdict, the evidence and the figure.
  var text: String {
    ([
      "### \(quote)", verdict.badge, evidence,
    ] + [figure.map { Picture(figure: $0).text }].compactMap(\.self)).joined(separator: "\n\n")
  }
}

/// What has become of a claim.
enum Verdict: String, CaseIterable {
  /// It is so.
  case holds

  /// It is not so.
  case fails

  /// It is so under a condition that the claim does not name.
  case conditional

  /// What there is does not decide it.
  case open

  /// The verdict in words.
  var title: String {
    switch self {
    case .holds: "Holds"
    case .fails: "Fails"
    case .conditional: "Holds with a condition"
    case .open: "Open"
    }
  }

  /// The title, marked for the site's style sheet.
  var badge: String { "<strong class=\"verdict \(rawValue)\">\(title)</strong>" }
}
