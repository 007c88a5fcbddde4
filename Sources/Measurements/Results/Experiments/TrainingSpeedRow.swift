/// How long one library takes for an epoch.
public struct TrainingSpeedRow: Encodable, Hashable, Sendable {
  /// The library, `sinerelu` for this package.
  public let library: String

  /// The activation of the hidden layers.
  public let activation: FunctionSetting

  /// The time of an epoch in seconds, a sample for each round.
  public let secondsPerEpoch: Summary

  /// The time over ours in the same round; nil for ours.
  public let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  public init(
    library: String, activation: FunctionSetting, secondsPerEpoch: Summary, ratioToOurs: Ratio?
  ) {
    self.library = library
    self.activation = activation
    self.secondsPerEpoch = secondsPerEpoch
    self.ratioToOurs = ratioToOurs
  }
}
