import Gallery

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
