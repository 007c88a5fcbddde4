extension TrainingSet {
  /// What was trained on what, how long and how often, such as
  /// `Fashion-MNIST, 57,000 examples, 50 epochs, 6 runs`.
  public var words: String {
    let runs = runsOfEach
    let count = Self.count(runs.upperBound, "run")
    return [
      DataSetTitle.of(settings.dataSet), "\(ExampleCount.of(settings.trainingExamples)) examples",
      Self.count(settings.epochs, "epoch"),
      runs.lowerBound == runs.upperBound ? count : "\(runs.lowerBound)–\(count)",
    ].joined(separator: ", ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
