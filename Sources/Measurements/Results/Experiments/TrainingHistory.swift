/// What happened in the epochs of a run, one number for each.
public struct TrainingHistory: Codable, Hashable, Sendable {
  /// The mean loss over the batches, while the network was learning and units dropped out.
  public private(set) var trainingLoss: [Double] = []

  /// The share of examples that were classified correctly meanwhile.
  public private(set) var trainingAccuracy: [Double] = []

  /// The loss on what was held out, after the epoch.
  public private(set) var validationLoss: [Double] = []

  /// The share of what was held out that was classified correctly.
  public private(set) var validationAccuracy: [Double] = []

  /// How long the learning took, without the validation.
  public private(set) var seconds: [Double] = []

  /// Nothing has happened.
  public init() {}

  /// How many epochs there were.
  public var epochs: Int { seconds.count }

  /// Adds an epoch.
  public mutating func append(
    training: TrainingScore, validation: TrainingScore, seconds: Double
  ) {
    trainingLoss.append(training.loss)
    trainingAccuracy.append(training.accuracy)
    validationLoss.append(validation.loss)
    validationAccuracy.append(validation.accuracy)
    self.seconds.append(seconds)
  }

  /// The epoch with the greatest validation accuracy, from 1, the first of equal ones; nil if there was
  /// none.
  public var bestEpoch: Int? {
    guard let best = validationAccuracy.max() else { return nil }
    return validationAccuracy.firstIndex(of: best).map { $0 + 1 }
  }

  /// The history with five significant digits, and of the times with four.
  public var rounded: TrainingHistory {
    var history = self
    history.trainingLoss = trainingLoss.map { $0.rounded(toSignificantDigits: 5) }
    history.trainingAccuracy = trainingAccuracy.map { $0.rounded(toSignificantDigits: 5) }
    history.validationLoss = validationLoss.map { $0.rounded(toSignificantDigits: 5) }
    history.validationAccuracy = validationAccuracy.map { $0.rounded(toSignificantDigits: 6) }
    history.seconds = seconds.map { $0.rounded(toSignificantDigits: 4) }
    return history
  }
}
