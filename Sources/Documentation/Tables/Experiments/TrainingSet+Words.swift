import Measurements

extension TrainingSet {
  /// What was trained on what, how long and how often.
  var words: String {
    let runs = runsOfEach
    let count =
      runs.lowerBound == runs.upperBound
      ? Self.count(runs.upperBound, "run") : "\(runs.lowerBound)–\(runs.upperBound) runs"
    return "\(DataSetTitle.of(settings.dataSet)), \(settings.trainingExamples) examples, "
      + "\(Self.count(settings.epochs, "epoch")), \(count) of each activation"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
