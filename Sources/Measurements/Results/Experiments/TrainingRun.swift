/// One network that was trained.
public struct TrainingRun: Encodable, Hashable, Sendable {
  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  public let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  public let denseActivation: FunctionSetting?

  /// Which run of the set it is, from 1; runs of the same number begin with the same weights and see the
  /// same examples in the same order.
  public let run: Int

  /// What happened in the epochs.
  public let history: TrainingHistory

  /// The epoch with the greatest validation accuracy, from 1.
  public let bestEpoch: Int

  /// The test with the weights of that epoch.
  public let test: TrainingScore

  /// The test with the weights of the last epoch.
  public let lastTest: TrainingScore

  /// Creates a run from its parts.
  public init(
    activation: FunctionSetting, denseActivation: FunctionSetting?, run: Int,
    history: TrainingHistory, bestEpoch: Int, test: TrainingScore, lastTest: TrainingScore
  ) {
    self.activation = activation
    self.denseActivation = denseActivation
    self.run = run
    self.history = history
    self.bestEpoch = bestEpoch
    self.test = test
    self.lastTest = lastTest
  }

  /// Whether the other is of the same activations and number.
  public func isRepetition(of other: TrainingRun) -> Bool {
    activation == other.activation && denseActivation == other.denseActivation && run == other.run
  }
}
