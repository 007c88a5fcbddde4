/// How long an epoch of the fully connected network takes here and elsewhere.
public struct TrainingSpeedResults: Encodable, Hashable, Sendable {
  /// Where it was measured.
  public let environment: Environment

  /// The command that measured.
  public let command: String

  /// The threads that each had.
  public let threads: Int

  /// Who was measured besides this package.
  public let peers: [Peer]

  /// Who was not, and why.
  public let leftOut: [MissingPeer]

  /// The times.
  public let rows: [TrainingSpeedRow]

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
