/// How the runs of one activation did, and how they differ from those of ReLU.
public struct ActivationComparison: Hashable, Sendable {
  /// A difference to ReLU, run by run.
  public struct Difference: Hashable, Sendable {
    /// The difference, its interval and its own p-value.
    public let paired: PairedDifference

    /// The p-value after Holm's correction for the number of activations that are compared.
    public let adjustedPValue: Double
  }

  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  public let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  public let denseActivation: FunctionSetting?

  /// The test accuracies, from 0 to 1.
  public let accuracy: MeanAndDeviation

  /// The test losses.
  public let loss: MeanAndDeviation

  /// The test accuracy minus ReLU's; nil for ReLU, and for fewer than two pairs of runs.
  public let accuracyDifference: Difference?

  /// The test loss minus ReLU's; nil for ReLU, and for fewer than two pairs of runs.
  public let lossDifference: Difference?

  /// The time of an epoch over ReLU's, the medians of each pair of runs; nil for ReLU, and for fewer than
  /// two pairs: whatever else the machine did during one would pass for a difference.
  public let time: Ratio?
}
