/// Which units are off.
public struct DeadUnitResults: Encodable, Hashable, Sendable {
  /// Where it was counted.
  public let environment: Environment

  /// The command that counted.
  public let command: String

  /// The data set, by the name of its folder.
  public let dataSet: String

  /// The test examples over which a unit had to be off.
  public let examples: Int

  /// Where the random numbers of all runs begin.
  public let seed: Int

  /// What was found.
  public let rows: [DeadUnitRow]

  /// Creates results from their parts.
  public init(
    environment: Environment, command: String, dataSet: String, examples: Int, seed: Int,
    rows: [DeadUnitRow]
  ) {
    self.environment = environment
    self.command = command
    self.dataSet = dataSet
    self.examples = examples
    self.seed = seed
    self.rows = rows
  }

  /// The results with those of other networks that were found before on the same examples.
  public func replacing(in former: DeadUnitResults?) -> DeadUnitResults {
    guard let former, former.dataSet == dataSet, former.examples == examples, former.seed == seed
    else { return self }
    let networks = Set(rows.map(\.network))
    return DeadUnitResults(
      environment: environment, command: command, dataSet: dataSet, examples: examples, seed: seed,
      rows: former.rows.filter { !networks.contains($0.network) } + rows)
  }
}
