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

  /// How a computer algebra system answers what `plotgen inspect` does.
  public let symbolic: SymbolicResults?

  /// Gathers results.
  public init(
    speed: SpeedResults? = nil, accuracy: AccuracyResults? = nil, peers: PeerResults? = nil,
    experiments: ExperimentResults? = nil, symbolic: SymbolicResults? = nil
  ) {
    self.speed = speed
    self.accuracy = accuracy
    self.peers = peers
    self.experiments = experiments
    self.symbolic = symbolic
  }
}
