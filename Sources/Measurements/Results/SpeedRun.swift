/// What one build of the program measured.
public struct SpeedRun: Encodable, Hashable, Sendable {
  /// The instruction set the program was compiled for.
  public let build: Build

  /// Where it ran.
  public let environment: Environment

  /// The command that measured.
  public let command: String

  /// What was measured.
  public let rows: [SpeedRow]

  /// Creates a run from its parts.
  public init(build: Build, environment: Environment, command: String, rows: [SpeedRow]) {
    self.build = build
    self.environment = environment
    self.command = command
    self.rows = rows
  }
}
