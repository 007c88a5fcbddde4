import Results

/// How the networks of each set were trained, and where.
enum ProtocolTable {
  /// The table, a set a row; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let known = ExperimentNetwork.allCases.flatMap(results.sets)
    guard !known.isEmpty else { return nil }
    let words = ["Network", "Data"]
    let numbers = [
      "Learnt from", "Held out", "Test", "Epochs", "Batch", "Runs", "Seed",
      "Threads × runs at once",
    ]
    let table = MarkdownTable(
      columns: words.map { .init(heading: $0, isNumeric: false) }
        + numbers.map { .init(heading: $0) }
        + ["Weights", "Optimiser", "Matrices"].map { .init(heading: $0, isNumeric: false) },
      rows: known.map(cells))
    return table.text
  }

  private static func cells(_ set: TrainingSet) -> [String] {
    let settings = set.settings
    let runs = set.runsOfEach
    return [
      Code.span(settings.network), DataSetTitle.of(settings.dataSet),
      ExampleCount.of(settings.trainingExamples), ExampleCount.of(settings.validationExamples),
      ExampleCount.of(settings.testExamples), "\(settings.epochs)", "\(settings.batch)",
      runs.lowerBound == runs.upperBound
        ? "\(runs.upperBound)" : "\(runs.lowerBound)–\(runs.upperBound)",
      "\(settings.seed)", "\(settings.threads) × \(settings.runsAtOnce)",
      InitialisationTitle.of(settings.initialisation), settings.optimiser, settings.linearAlgebra,
    ]
  }
}
