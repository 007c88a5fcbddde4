/// How SymPy and `plotgen inspect` answer the same questions: what `Docs/Data/symbolic.json` holds.
public struct SymbolicResults: Encodable, Hashable, Sendable {
  /// Where they were asked.
  public let environment: Environment

  /// The command that asked.
  public let command: String

  /// The seconds of processor time that SymPy has for a question.
  public let secondsAllowed: Int

  /// Who was asked beside `plotgen inspect`.
  public let peers: [Peer]

  /// The answers, one for each formula, question and library.
  public let rows: [SymbolicRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, secondsAllowed: Int, peers: [Peer],
    rows: [SymbolicRow]
  ) {
    self.environment = environment
    self.command = command
    self.secondsAllowed = secondsAllowed
    self.peers = peers
    self.rows = rows
  }
}
