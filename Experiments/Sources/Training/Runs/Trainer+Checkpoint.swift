import Measurements

extension Trainer {
  /// All that the rest of the run depends on.
  ///
  /// There is no state of a generator in it: where random numbers begin depends on the seed, the epoch and the
  /// step alone.
  func checkpoint(key: String) -> Checkpoint {
    Checkpoint(
      header: Checkpoint.Header(
        key: key, history: history, steps: steps, test: nil, lastTest: nil,
        counts: state.map(\.count)),
      parts: state.map(\.array))
  }

  /// What is kept in the end: the weights of the best epoch, and what came of them.
  func finalCheckpoint(key: String, test: TrainingScore, lastTest: TrainingScore) -> Checkpoint {
    let parts = [bestParameters, bestStatistics]
    return Checkpoint(
      header: Checkpoint.Header(
        key: key, history: history, steps: steps, test: test, lastTest: lastTest,
        counts: parts.map(\.count)),
      parts: parts.map(\.array))
  }

  /// Goes on from a checkpoint of the same run.
  ///
  /// - Returns: Whether the checkpoint has all that this network needs.
  func resume(_ checkpoint: Checkpoint) -> Bool {
    guard checkpoint.header.counts == state.map(\.count) else { return false }
    history = checkpoint.header.history
    steps = checkpoint.header.steps
    for (buffer, part) in zip(state, checkpoint.parts) { buffer.copy(Buffer(part)) }
    return true
  }

  private var state: [Buffer] {
    [
      network.parameters, network.statistics, adam.first, adam.second, bestParameters,
      bestStatistics,
    ]
  }
}
