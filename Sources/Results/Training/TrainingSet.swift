/// Runs of one protocol on one machine.
public struct TrainingSet: Codable, Hashable, Sendable {
  /// The settings of the training.
  public let settings: TrainingProtocol

  /// The machine and the build.
  package let environment: Environment

  /// The command that repeats them.
  package let command: String

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

  /// Reads a set with runs in any order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      settings: try container.decode(TrainingProtocol.self, forKey: .settings),
      environment: try container.decode(Environment.self, forKey: .environment),
      command: try container.decode(String.self, forKey: .command),
      runs: try container.decode([TrainingRun].self, forKey: .runs))
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

extension TrainingSet: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    let place = Flaw.place(of: "runs", in: Flaw.place(json.codingPath))
    for (index, run) in runs.enumerated() {
      guard run.history.epochs == settings.epochs else {
        throw Flaw(
          place: "\(place)[\(index)].history", found: "\(run.history.epochs) epochs",
          needed: "\(settings.epochs), as the settings say")
      }
      guard !runs[..<index].contains(where: run.isRepetition(of:)) else {
        throw Flaw(
          place: "\(place)[\(index)]", found: "run \(run.run) of \(run.activation) again",
          needed: "each run of each activation once")
      }
    }
  }
}

extension Environment {
  /// All but the commit and the compiler's flags.
  fileprivate var machine: [String] { [processor, "\(cores)", "\(memory)", system, swift] }
}

extension TrainingSet {
  /// The runs of the same activations together: ReLU's, then the others' in the order in which they were first
  /// trained.
  package var groups: [[TrainingRun]] {
    var groups: [[TrainingRun]] = []
    for run in runs.sorted(by: { $0.run < $1.run }) {
      if let index = groups.firstIndex(where: { $0[0].hidden == run.hidden }) {
        groups[index].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups.filter { $0[0].hidden.isReLU } + groups.filter { !$0[0].hidden.isReLU }
  }

  /// How many runs the activations have, from the fewest to the most; 0 if there are none.
  package var runsOfEach: ClosedRange<Int> {
    let counts = groups.map(\.count)
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }
}

extension TrainingSet {
  /// The data set, the examples, the epochs and the number of runs, such as
  /// `Fashion-MNIST, 57,000 examples, 50 epochs, 6 runs`.
  public var words: String {
    let runs = runsOfEach
    let count = Self.count(runs.upperBound, "run")
    return [
      DataSetTitle.of(settings.dataSet), "\(ExampleCount.of(settings.trainingExamples)) examples",
      Self.count(settings.epochs, "epoch"),
      runs.lowerBound == runs.upperBound ? count : "\(runs.lowerBound)–\(count)",
    ].joined(separator: ", ")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
