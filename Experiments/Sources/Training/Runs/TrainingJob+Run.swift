import Measurements

extension TrainingJob {
  /// How far a run is.
  public struct Progress: Sendable {
    /// The epochs that are done.
    public let epochs: Int

    /// The share of the next epoch that is done.
    public let share: Double

    /// The mean loss of the epoch so far.
    public let loss: Double

    /// The epochs that a checkpoint had.
    public let resumedFrom: Int

    /// What happened in the epochs that are done.
    public let history: TrainingHistory
  }

  /// Trains the network, from the last checkpoint if there is one, and tests it.
  ///
  /// - Parameters:
  ///   - data: The data set.
  ///   - folder: Where the run is kept; nil for nowhere.
  ///   - progress: Called after every batch, and with a share of 0 after every epoch; what it throws ends the
  ///     run.
  /// - Throws: `TrainingError`, or what `progress` throws.
  public func train(
    on data: DataSet, keptIn folder: CheckpointFolder?,
    progress: (Progress) throws -> Void = { _ in }
  ) throws -> TrainingRun {
    let (training, validation) = data.split(validationShare: architecture.validationShare)
    let trainer = trainer(training: training)
    if let folder, let checkpoint = try folder.checkpoint(of: self) {
      if let run = finishedRun(checkpoint.header) { return run }
      guard trainer.resume(checkpoint) else {
        throw TrainingError.checkpointDamaged(
          path: folder.file(of: self), reason: "it was written by another version")
      }
    }
    let resumedFrom = trainer.history.epochs
    while trainer.history.epochs < settings.epochs {
      let history = trainer.history
      try trainer.runEpoch(validation: validation) { share, loss in
        guard loss.isFinite else {
          throw TrainingError.lossNotFinite(run: name, epoch: history.epochs + 1)
        }
        try progress(
          Progress(
            epochs: history.epochs, share: share, loss: loss,
            resumedFrom: resumedFrom, history: history))
      }
      guard trainer.history.validationLoss.last?.isFinite == true else {
        throw TrainingError.lossNotFinite(run: name, epoch: trainer.history.epochs)
      }
      try folder?.keep(trainer.checkpoint(key: key), of: self)
      try progress(
        Progress(
          epochs: trainer.history.epochs, share: 0, loss: trainer.history.trainingLoss.last ?? 0,
          resumedFrom: resumedFrom, history: trainer.history))
    }
    let lastTest = trainer.score(on: data.test)
    trainer.restoreBest()
    let end = trainer.finalCheckpoint(
      key: key, test: trainer.score(on: data.test), lastTest: lastTest)
    guard let run = finishedRun(end.header) else {
      throw TrainingError.lossNotFinite(run: name, epoch: settings.epochs)
    }
    try folder?.keep(end, of: self)
    return run
  }

  private func finishedRun(_ header: Checkpoint.Header) -> TrainingRun? {
    guard let test = header.test, let lastTest = header.lastTest,
      let bestEpoch = header.history.bestEpoch, test.loss.isFinite, lastTest.loss.isFinite
    else { return nil }
    return TrainingRun(
      activation: activation, denseActivation: denseActivation, run: run,
      history: header.history.rounded, bestEpoch: bestEpoch, test: test.rounded,
      lastTest: lastTest.rounded)
  }
}
