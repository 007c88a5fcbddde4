extension ExperimentResults {
  /// All sets of a network, the one with the most training first.
  public func sets(of network: ExperimentNetwork) -> [TrainingSet] {
    trainings.enumerated()
      .filter { $0.element.settings.network == network.rawValue && !$0.element.runs.isEmpty }
      .sorted { ($1.element.epochsOfRuns, $0.offset) < ($0.element.epochsOfRuns, $1.offset) }
      .map(\.element)
  }
}

extension TrainingSet {
  /// How many examples were learnt from in all runs together, repetitions included.
  fileprivate var epochsOfRuns: Int {
    runs.count * settings.epochs * settings.trainingExamples
  }
}
