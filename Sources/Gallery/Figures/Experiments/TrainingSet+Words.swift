import Measurements

extension TrainingSet {
  /// What was trained on what, how long and how often, for the line below a title.
  var conditions: String {
    let runs = runsOfEach
    let count =
      runs.lowerBound == runs.upperBound
      ? "\(runs.upperBound)" : "\(runs.lowerBound)–\(runs.upperBound)"
    return Notation.literal(DataSetTitle.of(settings.dataSet))
      + ", \(settings.trainingExamples) examples, "
      + Self.number(settings.epochs, "epoch") + ", " + count
      + (runs.upperBound == 1 ? " run" : " runs")
  }

  private static func number(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }
}
