/// How well a network does on examples.
public struct TrainingScore: Codable, Hashable, Sendable {
  /// The mean cross-entropy, with the natural logarithm.
  public let loss: Double

  /// The share of examples whose class is found, from 0 to 1.
  public let accuracy: Double

  /// Creates a score from its parts.
  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
  }

  /// The score with five significant digits of the loss, and of the accuracy what whole examples need.
  public var rounded: TrainingScore {
    TrainingScore(
      loss: loss.rounded(toSignificantDigits: 5), accuracy: accuracy.rounded(toSignificantDigits: 6)
    )
  }
}
