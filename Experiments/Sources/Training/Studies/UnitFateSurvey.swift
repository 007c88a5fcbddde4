import Results

/// Follows the units of a network through its training: which are off after each epoch.
public struct UnitFateSurvey: Sendable {
  /// Layers with more units have their numbers kept, but not the history of each unit.
  private static let unitsWithHistory = 256

  private let survey: DeadUnitSurvey

  /// Takes the examples for which a unit has to be off; at least one.
  public init(examples: Examples) { survey = DeadUnitSurvey(examples: examples) }

  /// Trains the network of a job, and looks at its units before the first step and after each epoch.
  ///
  /// What is off before the first step is counted as after an epoch, with all units taking part.
  ///
  /// - Parameter progress: Told how many epochs are done, after each; what it throws ends the training.
  public func fates(
    of job: TrainingJob, on data: DataSet, progress: (_ epochs: Int) throws -> Void = { _ in }
  ) throws -> UnitFates {
    let (training, validation) = data.split(validationShare: job.architecture.validationShare)
    let trainer = job.trainer(training: training)
    var times = [survey.off(trainer.network, hasLearnt: false)]
    while trainer.history.epochs < job.settings.epochs {
      try trainer.runEpoch(validation: validation) { _, _ in try Interruption.check() }
      times.append(survey.off(trainer.network, hasLearnt: true))
      try progress(trainer.history.epochs)
    }
    return UnitFates(
      network: job.settings.network, activation: job.activation, run: job.run,
      examples: survey.examples.count,
      layers: (times.first ?? []).indices.map { layer in
        UnitFates.Layer(off: times.map { $0[layer] }, limit: Self.unitsWithHistory)
      })
  }
}
