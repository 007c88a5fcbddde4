import Results

/// What keras-contrib publishes beside what came of the same here.
enum PublishedTable {
  /// The table; nil if nothing that is published was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let sets = ExperimentNetwork.allCases.flatMap { network in
      dataSets.compactMap { dataSet in
        results.sets(of: network).first { $0.settings.dataSet == dataSet }
      }
    }
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

  private static let dataSets = ["fashion-mnist", "mnist"]

  private static func scores(_ set: TrainingSet) -> [PublishedScore] {
    PublishedScore.all(of: set.settings.network, on: set.settings.dataSet)
  }

  private static func rows(_ set: TrainingSet) -> [[String]] {
    let comparisons = set.comparisons
    return scores(set).map { score in
      let ours = score.repetition(among: comparisons)
      return [
        score.network.heading, DataSetTitle.of(score.dataSet), score.activation,
        DecimalText.of(100 * score.test.accuracy, places: 2),
        ours.map { words($0.accuracy, scale: 100, places: 2) } ?? "–",
        DecimalText.of(score.test.loss, places: 4),
        ours.map { words($0.loss, scale: 1, places: 4) } ?? "–",
        "\(PublishedScore.runs) × \(score.epochs)",
        ours.map { "\($0.accuracy.count) × \(set.settings.epochs)" } ?? "–",
      ]
    }
  }

  private static func words(_ spread: MeanAndDeviation, scale: Double, places: Int) -> String {
    let mean = DecimalText.of(scale * spread.mean, places: places)
    guard let interval = spread.interval else { return mean }
    let ends = [interval.lowerBound, interval.upperBound].map {
      DecimalText.of(scale * $0, places: places)
    }
    return "\(mean) (\(ends[0])–\(ends[1]))"
  }

  /// How many of the published numbers lie in the intervals, and whether the order of means is the same.
  private static func summary(_ sets: [TrainingSet]) -> String {
    sets.compactMap { set in
      let comparisons = set.comparisons
      let pairs = scores(set).compactMap { score in
        score.repetition(among: comparisons).map { (score, $0) }
      }
      guard pairs.count > 1 else { return nil }
      let within = pairs.filter { $1.accuracy.interval?.contains($0.test.accuracy) == true }.count
      let published = pairs.sorted { $0.0.test.accuracy > $1.0.test.accuracy }
        .map(\.0.activation)
      let ours = pairs.sorted { $0.1.accuracy.mean > $1.1.accuracy.mean }.map(\.0.activation)
      let network = ExperimentNetwork(rawValue: set.settings.network)?.heading ?? ""
      return "\(network), \(DataSetTitle.of(set.settings.dataSet)): "
        + (pairs.allSatisfy { $0.1.accuracy.count > 1 }
          ? "\(within) of \(pairs.count) published accuracies lie in our 95 % intervals; " : "")
        + "by mean accuracy, the published order is \(published.joined(separator: ", ")), "
        + (ours == published ? "and ours is the same." : "ours \(ours.joined(separator: ", ")).")
    }.joined(separator: " ")
  }
}
