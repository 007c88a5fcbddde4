/// How others compare: what `Docs/Data/peers.json` holds.
public struct PeerResults: Encodable, Hashable, Sendable {
  /// Where it was measured.
  public let environment: Environment

  /// The command that measured.
  public let command: String

  /// Who was measured.
  public let peers: [Peer]

  /// Who was not, and why.
  public let leftOut: [MissingPeer]

  /// How long functions take.
  public let rows: [PeerRow]

  /// How long figures take.
  public let figures: [FigureRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, peers: [Peer], leftOut: [MissingPeer],
    rows: [PeerRow], figures: [FigureRow]
  ) {
    self.environment = environment
    self.command = command
    self.peers = peers
    self.leftOut = leftOut
    self.rows = rows
    self.figures = figures
  }
}
