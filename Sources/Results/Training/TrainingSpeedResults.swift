/// The time of an epoch of the fully connected network, in this package and in others.
public struct TrainingSpeedResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that measured.
  package let command: String

  /// The threads that each had.
  package let threads: Int

  /// The libraries that were measured besides this package.
  package let peers: [Peer]

  /// The libraries that could not be measured, and why.
  package let leftOut: [MissingPeer]

  /// The times.
  package let rows: [TrainingSpeedRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, threads: Int, peers: [Peer],
    leftOut: [MissingPeer], rows: [TrainingSpeedRow]
  ) {
    self.environment = environment
    self.command = command
    self.threads = threads
    self.peers = peers
    self.leftOut = leftOut
    self.rows = rows
  }
}

/// The time of an epoch in one library.
public struct TrainingSpeedRow: Codable, Hashable, Sendable {
  /// The library, `sinerelu` for this package.
  public let library: String

  /// The activation of the hidden layers.
  public let activation: FunctionSetting

  /// The time of an epoch in seconds, a sample for each round.
  public let secondsPerEpoch: Summary

  /// The time over ours in the same round; nil for ours.
  public let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  package init(
    library: String, activation: FunctionSetting, secondsPerEpoch: Summary, ratioToOurs: Ratio?
  ) {
    self.library = library
    self.activation = activation
    self.secondsPerEpoch = secondsPerEpoch
    self.ratioToOurs = ratioToOurs
  }
}

extension TrainingSpeedRow: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    try json.checkRatio(ratioToOurs, of: library)
  }
}
