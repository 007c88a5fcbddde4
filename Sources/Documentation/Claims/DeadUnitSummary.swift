import Results

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
