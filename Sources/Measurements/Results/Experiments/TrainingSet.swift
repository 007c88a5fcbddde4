/// Runs of one protocol on one machine.
public struct TrainingSet: Encodable, Hashable, Sendable {
  /// How they were trained.
  public let settings: TrainingProtocol

  /// Where.
  public let environment: Environment

  /// The command that repeats them.
  public let command: String

  /// The runs, those of the same number together, in the order of the catalogue.
  public let runs: [TrainingRun]

  /// Creates a set from its parts, with runs in any order.
  public init(
    settings: TrainingProtocol, environment: Environment, command: String, runs: [TrainingRun]
  ) {
    self.settings = settings
    self.environment = environment
    self.command = command
    self.runs = runs.sorted { $0.precedes($1) }
  }

  /// Whether runs of the other belong here: the same protocol, on the same machine.
  ///
  /// The commit does not count, since a set may take days.
  public func isSameSet(as other: TrainingSet) -> Bool {
    settings == other.settings && environment.machine == other.environment.machine
  }

  /// The set with a run, in place of the one it repeats if there is one.
  public func replacing(_ run: TrainingRun) -> TrainingSet {
    TrainingSet(
      settings: settings, environment: environment, command: command,
      runs: runs.filter { !$0.isRepetition(of: run) } + [run])
  }
}

extension Environment {
  /// All but the commit and the compiler's flags.
  fileprivate var machine: [String] { [processor, "\(cores)", "\(memory)", system, swift] }
}
