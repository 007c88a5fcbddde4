import Gallery
import Results

/// Every claim that is checked: the one list.
enum Claims {
  /// The claims with their verdicts, in the order in which the page has them.
  static func all(_ results: MeasuredResults) -> [Claim] {
    ShapeClaims.all + NeuronClaims(results).all + CostClaims(results).all
  }

  /// The text of each claim by its name, and of none but these.
  static func texts(_ results: MeasuredResults) -> PartTexts {
    PartTexts(names: names) { name in
      all(results).first { $0.name == name }?.text
    }
  }

  private static let names = [
    "differentiable", "value at 0", "through zero", "no neuron dies", "dead neurons",
    "dead for ever", "vanishing gradient", "better", "slower", "dense",
  ]

  /// All verdicts at a glance.
  static func summary(_ results: MeasuredResults) -> String {
    MarkdownTable(
      columns: ["Claim", "Verdict"].map { .init(heading: $0, isNumeric: false) },
      rows: all(results).map { claim in
        ["[\(claim.title)](#\(Anchor.of(claim.title)))", claim.verdict.badge]
      }
    ).text
  }
}

/// A claim of the article, with what has become of it.
struct Claim {
  /// The name in the markers of pages.
  let name: String

  /// What is claimed, in a few words: the heading.
  let title: String

  /// The words of the article, as a sentence that quotes them.
  let article: String

  /// When which verdict is given.
  let rule: String

  /// Whether it holds.
  let verdict: Verdict

  /// Why, in sentences with links.
  let evidence: String

  /// What shows it; nil if words do.
  var figure: Figure?

  /// The heading, the article's words, the verdict, the evidence, the figure and the rule.
  var text: String {
    [
      "### \(title)",
      "\(verdict.badge)",
      "> \(article) ([Rodrigues, 2018](\(Article.address)))",
      evidence, figure.map { Picture(figure: $0).text }, "**Rule.** \(rule)",
    ].compactMap(\.self).joined(separator: "\n\n")
  }
}

/// The article that is checked.
enum Article {
  /// Rodrigues, “SineReLU — An Alternative to the ReLU Activation Function” (2018).
  static let address =
    "https://medium.com/@wilder.rodrigues/sinerelu-an-alternative-to-the-relu-activation-function-e46a6199997d"
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

  /// What comes of one decision for each place: the same verdict if all agree, with a condition if not; open without any.
  init(_ decisions: [Bool]) {
    self =
      decisions.isEmpty
      ? .open
      : decisions.allSatisfy(\.self) ? .holds : decisions.contains(true) ? .conditional : .fails
  }
}
