/// How exact activations are: what `Docs/Data/accuracy.json` holds.
public struct AccuracyResults: Encodable, Hashable, Sendable {
  /// Where it was computed.
  public let environment: Environment

  /// The command that computed it.
  public let command: String

  /// What was found.
  public let rows: [AccuracyRow]

  /// Creates results from their parts.
  public init(environment: Environment, command: String, rows: [AccuracyRow]) {
    self.environment = environment
    self.command = command
    self.rows = rows
  }
}
