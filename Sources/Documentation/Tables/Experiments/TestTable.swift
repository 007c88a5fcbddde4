import Results

/// How well the networks of a set do in the test: an activation a row, beside ReLU.
enum TestTable {
  /// The outcome in sentences, the table, and where the numbers come from.
  static func text(_ set: TrainingSet) -> String {
    let comparisons = set.comparisons
    let numbers = [
      "Runs", "Accuracy, %", "s. d.", "− ReLU’s (95 %)", "p", "Loss", "s. d.", "− ReLU’s (95 %)",
      "p",
    ]
    let table = MarkdownTable(
      columns: [.init(heading: "Activation", isNumeric: false)]
        + numbers.map { .init(heading: $0) },
      rows: comparisons.map(cells))
    return [
      "**\(set.words) of each activation.** \(TestOutcome(comparisons).text)", table.text,
      Provenance.text(set.environment, command: set.command),
    ].joined(separator: "\n\n")
  }

  private static func cells(_ comparison: ActivationComparison) -> [String] {
    [comparison.hidden.title, "\(comparison.accuracy.count)"]
      + cells(comparison.accuracy, comparison.accuracyDifference, scale: 100, places: 2)
      + cells(comparison.loss, comparison.lossDifference, scale: 1, places: 4)
  }

  private static func cells(
    _ spread: MeanAndDeviation, _ difference: ActivationComparison.Difference?, scale: Double,
    places: Int
  ) -> [String] {
    [
      DecimalText.of(scale * spread.mean, places: places),
      spread.count > 1
        ? DecimalText.of(scale * spread.standardDeviation, places: places) : "–",
      difference.map { words($0.paired, scale: scale, places: places) } ?? "–",
      difference.map { DecimalText.probability($0.adjustedPValue) } ?? "–",
    ]
  }

  /// The mean difference and its interval.
  static func words(_ difference: PairedDifference, scale: Double, places: Int) -> String {
    let ends = [difference.interval.lowerBound, difference.interval.upperBound].map {
      DecimalText.signed(scale * $0, places: places)
    }
    return DecimalText.signed(scale * difference.mean, places: places)
      + " (\(ends[0])…\(ends[1]))"
  }
}
