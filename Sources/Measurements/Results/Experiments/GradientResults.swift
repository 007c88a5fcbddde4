/// How gradients vanish, or do not, in deep networks.
public struct GradientResults: Encodable, Hashable, Sendable {
  /// Where it was computed.
  public let environment: Environment

  /// The command that computed.
  public let command: String

  /// The data set, by the name of its folder.
  public let dataSet: String

  /// The units of each hidden layer.
  public let width: Int

  /// The examples of the batch.
  public let examples: Int

  /// Where the random numbers of all runs begin.
  public let seed: Int

  /// What was found.
  public let rows: [GradientRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, dataSet: String, width: Int, examples: Int,
    seed: Int, rows: [GradientRow]
  ) {
    self.environment = environment
    self.command = command
    self.dataSet = dataSet
    self.width = width
    self.examples = examples
    self.seed = seed
    self.rows = rows
  }
}
