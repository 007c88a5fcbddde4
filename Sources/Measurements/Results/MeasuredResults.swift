/// All results there are; nil for what has not been measured.
public struct MeasuredResults: Hashable, Sendable {
  /// How long activations take.
  public let speed: SpeedResults?

  /// How exact they are.
  public let accuracy: AccuracyResults?

  /// How others compare.
  public let peers: PeerResults?

  /// What came of training networks.
  public let experiments: ExperimentResults?

  /// Gathers results.
  public init(
    speed: SpeedResults? = nil, accuracy: AccuracyResults? = nil, peers: PeerResults? = nil,
    experiments: ExperimentResults? = nil
  ) {
    self.speed = speed
    self.accuracy = accuracy
    self.peers = peers
    self.experiments = experiments
  }
}
