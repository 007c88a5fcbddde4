import Results
import Words

/// How well the networks of a set do in the test: an activation a row, beside ReLU.
enum TestTable {
  /// The outcome in sentences, the table, and where the numbers come from.
  static func text(_ set: TrainingSet) -> String {
    let comparisons = set.comparisons
    let numbers = [
      "Runs", "Accuracy, %", "s. d.", "− ReLU’s (95 %, not adjusted)", "p, adjusted", "Loss",
      "s. d.", "− ReLU’s (95 %, not adjusted)", "p, adjusted",
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
      Notation.decimals(scale * spread.mean, places),
      spread.count > 1
        ? Notation.decimals(scale * spread.standardDeviation, places) : "–",
      difference.map { words($0.paired, scale: scale, places: places) } ?? "–",
      difference.map { Notation.probability($0.adjustedPValue) } ?? "–",
    ]
  }

  /// The mean difference and its interval.
  static func words(_ difference: PairedDifference, scale: Double, places: Int) -> String {
    let ends = [difference.interval.lowerBound, difference.interval.upperBound].map {
      Notation.signedDecimals(scale * $0, places)
    }
    return Notation.signedDecimals(scale * difference.mean, places)
      + " (\(ends[0])…\(ends[1]))"
  }
}

/// What the tests of a set come to, in sentences.
struct TestOutcome {
  private let comparisons: [ActivationComparison]

  /// Takes the comparisons of a set.
  init(_ comparisons: [ActivationComparison]) { self.comparisons = comparisons }

  /// The sentences.
  var text: String {
    let compared = comparisons.filter { $0.accuracyDifference != nil }
    guard !compared.isEmpty else { return Self.nothing }
    return [differences, runs(compared)].compactMap(\.self).joined(separator: " ")
  }

  /// Which activations differ from ReLU, in accuracy and in loss.
  var differences: String {
    let compared = comparisons.filter { $0.accuracyDifference != nil }
    guard !compared.isEmpty else { return Self.nothing }
    return [
      sentence("accuracy", compared) { $0.accuracyDifference },
      sentence("loss", compared) { $0.lossDifference },
    ].joined(separator: " ")
  }

  private static let nothing =
    "At least two runs are needed to compare an activation with ReLU."

  /// The answer in a line: which forms differ in accuracy, or the one that is farthest from ReLU.
  var shortAnswer: String {
    let differences = comparisons.compactMap { comparison in
      comparison.accuracyDifference.map { (comparison.hidden.title, $0) }
    }
    guard
      let farthest = differences.max(by: {
        $0.1.paired.mean.magnitude < $1.1.paired.mean.magnitude
      })
    else { return "One run of each is too few to see a difference." }
    func words(_ difference: (String, ActivationComparison.Difference)) -> String {
      "\(TestTable.words(difference.1.paired, scale: 100, places: 2)) points with \(difference.0)"
    }
    let clear = differences.filter { $0.1.adjustedPValue < 0.05 }
    guard !clear.isEmpty else {
      return "No difference in accuracy was seen; the largest is \(words(farthest))."
    }
    let others = clear.count < differences.count ? " For the other forms none was seen." : ""
    return "Accuracy differs: \(clear.map(words).joined(separator: "; ")).\(others)"
  }

  /// Which activations differ from ReLU.
  private func sentence(
    _ quantity: String, _ compared: [ActivationComparison],
    _ difference: (ActivationComparison) -> ActivationComparison.Difference?
  ) -> String {
    let clear = compared.filter { (difference($0)?.adjustedPValue ?? 1) < 0.05 }
    func list(_ above: Bool) -> String? {
      let names = clear.filter { ((difference($0)?.paired.mean ?? 0) > 0) == above }
        .map(\.hidden.title)
      return names.isEmpty
        ? nil : "\(above ? "greater" : "smaller") with \(names.joined(separator: "; "))"
    }
    let lists = [list(true), list(false)].compactMap(\.self)
    guard !lists.isEmpty else {
      return "In \(quantity) no difference to ReLU was seen (p ≥ 0.05 after Holm’s correction)."
    }
    return "Compared with ReLU’s, the \(quantity) is \(lists.joined(separator: ", and "))"
      + (clear.count < compared.count ? "; for the others no difference was seen." : ".")
  }

  /// How often each SineReLU was better than ReLU.
  private func runs(_ compared: [ActivationComparison]) -> String? {
    let counts = compared.filter { $0.activation.function.hasPrefix("sineReLU") }
      .compactMap { comparison -> String? in
        guard let difference = comparison.accuracyDifference?.paired else { return nil }
        return "\(comparison.hidden.title): "
          + TestTable.words(difference, scale: 100, places: 2)
      }
    return counts.isEmpty
      ? nil
      : "Difference in accuracy, in percentage points, with 95 % intervals: "
        + counts.joined(separator: "; ") + "."
  }
}

/// What keras-contrib publishes beside what came of the same here.
enum PublishedTable {
  /// The table; nil if nothing that is published was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let sets = ExperimentNetwork.allCases.flatMap(results.shownSets)
    let rows = sets.flatMap(rows)
    guard !rows.isEmpty else { return nil }
    let words = ["Network", "Data", "Activation"]
    let numbers = [
      "Published, %", "Ours, % (95 %)", "Published loss", "Ours (95 %)", "Published runs × epochs",
      "Ours",
    ]
    let table = MarkdownTable(
      columns: words.map { .init(heading: $0, isNumeric: false) }
        + numbers.map { .init(heading: $0) },
      rows: rows)
    return "\(summary(sets))\n\n\(table.text)"
  }

  private static func scores(_ set: TrainingSet) -> [PublishedScore] {
    PublishedScore.all(of: set.settings.network, on: set.settings.dataSet)
  }

  private static func rows(_ set: TrainingSet) -> [[String]] {
    let comparisons = set.comparisons
    return scores(set).map { score in
      let ours = score.repetition(among: comparisons)
      return [
        score.network.heading, DataSetTitle.of(score.dataSet), score.activation,
        Notation.decimals(100 * score.test.accuracy, 2),
        ours.map { words($0.accuracy, scale: 100, places: 2) } ?? "–",
        Notation.decimals(score.test.loss, 4),
        ours.map { words($0.loss, scale: 1, places: 4) } ?? "–",
        "\(PublishedScore.runs) × \(score.epochs)",
        ours.map { "\($0.accuracy.count) × \(set.settings.epochs)" } ?? "–",
      ]
    }
  }

  private static func words(_ spread: MeanAndDeviation, scale: Double, places: Int) -> String {
    let mean = Notation.decimals(scale * spread.mean, places)
    guard let interval = spread.interval else { return mean }
    let ends = [interval.lowerBound, interval.upperBound].map {
      Notation.decimals(scale * $0, places)
    }
    return "\(mean) (\(ends[0])–\(ends[1]))"
  }

  /// The least runs whose mean says something of an order.
  private static let leastRuns = 3

  /// How many of the published numbers lie in the intervals, and whether the order of means is the same.
  private static func summary(_ sets: [TrainingSet]) -> String {
    sets.compactMap { set in
      let comparisons = set.comparisons
      let pairs = scores(set).compactMap { score in
        score.repetition(among: comparisons).map { (score, $0) }
      }
      guard pairs.count > 1 else { return nil }
      let place =
        "\(ExperimentNetwork(rawValue: set.settings.network)?.heading ?? ""), "
        + "\(DataSetTitle.of(set.settings.dataSet))"
      guard pairs.allSatisfy({ $1.accuracy.count >= leastRuns }) else {
        return "\(place): fewer than \(leastRuns) runs are too few to compare the order."
      }
      let within = pairs.filter { $1.accuracy.interval?.contains($0.test.accuracy) == true }.count
      let published = pairs.sorted { $0.0.test.accuracy > $1.0.test.accuracy }
        .map(\.0.activation)
      let ours = pairs.sorted { $0.1.accuracy.mean > $1.1.accuracy.mean }.map(\.0.activation)
      return
        "\(place): \(within) of \(pairs.count) published accuracies lie in our 95 % intervals; "
        + "ordered by mean accuracy, the published order is \(published.joined(separator: ", ")), "
        + (ours == published
          ? "and ours is the same." : "and ours is \(ours.joined(separator: ", ")).")
    }.joined(separator: " ")
  }
}
