import Results

/// What a test tells, in the unit in which it is shown.
enum TestQuantity: Sendable {
  /// The share of examples whose class is found, in %.
  case accuracy

  /// The mean cross-entropy.
  case loss

  /// What the results have it multiplied by.
  var scale: Double { self == .accuracy ? 100 : 1 }

  /// The name above a panel.
  var title: String { self == .accuracy ? "Test accuracy" : "Test loss" }

  /// The name below an axis.
  var unit: String { self == .accuracy ? "accuracy in %" : "loss" }

  /// The name below an axis of differences.
  var differenceUnit: String { self == .accuracy ? "percentage points" : "loss" }

  /// The number of one test.
  func value(_ score: TrainingScore) -> Double {
    self == .accuracy ? score.accuracy * scale : score.loss
  }

  /// The mean over runs.
  func mean(_ comparison: ActivationComparison) -> Double { spread(comparison).mean * scale }

  /// The 95 % interval of the mean; nil for one run.
  func interval(_ comparison: ActivationComparison) -> ClosedRange<Double>? {
    spread(comparison).interval.map { $0.lowerBound * scale...$0.upperBound * scale }
  }

  /// The difference to ReLU, not multiplied.
  func difference(_ comparison: ActivationComparison) -> ActivationComparison.Difference? {
    self == .accuracy ? comparison.accuracyDifference : comparison.lossDifference
  }

  private func spread(_ comparison: ActivationComparison) -> MeanAndDeviation {
    self == .accuracy ? comparison.accuracy : comparison.loss
  }
}
