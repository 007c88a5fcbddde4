/// What came of training networks: what `Docs/Data/experiments.json` holds.
public struct ExperimentResults: Encodable, Hashable, Sendable {
  /// The runs, in sets of the same protocol.
  public var trainings: [TrainingSet]

  /// The units that are dead; nil if nobody looked.
  public var deadUnits: DeadUnitResults?

  /// The norms of gradients in deep networks; nil if nobody looked.
  public var gradients: GradientResults?

  /// The time of an epoch beside that of others; nil if nobody looked.
  public var speed: TrainingSpeedResults?

  /// Creates results from their parts.
  public init(
    trainings: [TrainingSet] = [], deadUnits: DeadUnitResults? = nil,
    gradients: GradientResults? = nil, speed: TrainingSpeedResults? = nil
  ) {
    self.trainings = trainings
    self.deadUnits = deadUnits
    self.gradients = gradients
    self.speed = speed
  }

  /// The results with a run in the set of its protocol and machine, which is added if there is none.
  public func adding(_ run: TrainingRun, to set: TrainingSet) -> ExperimentResults {
    var results = self
    if let index = trainings.firstIndex(where: set.isSameSet(as:)) {
      results.trainings[index] = trainings[index].replacing(run)
    } else {
      results.trainings.append(set.replacing(run))
    }
    return results
  }
}
