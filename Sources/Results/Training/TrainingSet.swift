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
  package func replacing(_ run: TrainingRun) -> TrainingSet {
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

/// The settings of a training: all that a run depends on besides its activation and number.
public struct TrainingProtocol: Codable, Hashable, Sendable {
  /// The network: `fc`, `lenet5` or `convnet`.
  public let network: String

  /// The data set: the name of a known one, which only its content has, or that of a folder.
  package let dataSet: String

  /// The CRC-32 of the data that were learnt from, held out and tested with.
  package let checksum: UInt32

  /// The examples that are learnt from.
  package let trainingExamples: Int

  /// The examples that are held out for validation.
  package let validationExamples: Int

  /// The examples of the test.
  package let testExamples: Int

  /// How many times all examples are seen.
  public let epochs: Int

  /// The examples of a batch.
  package let batch: Int

  /// The initialisation of the weights.
  package let initialisation: String

  /// The optimiser and its constants, as text.
  package let optimiser: String

  /// The seed of the random numbers of all runs.
  public let seed: Int

  /// How many threads worked on a run.
  public let threads: Int

  /// How many runs went on at the same time.
  package let runsAtOnce: Int

  /// The library that multiplied matrices, as text.
  package let linearAlgebra: String

  /// Creates a protocol from its parts.
  public init(
    network: String, dataSet: String, checksum: UInt32, trainingExamples: Int,
    validationExamples: Int, testExamples: Int, epochs: Int, batch: Int, initialisation: String,
    optimiser: String, seed: Int, threads: Int, runsAtOnce: Int, linearAlgebra: String
  ) {
    self.network = network
    self.dataSet = dataSet
    self.checksum = checksum
    self.trainingExamples = trainingExamples
    self.validationExamples = validationExamples
    self.testExamples = testExamples
    self.epochs = epochs
    self.batch = batch
    self.initialisation = initialisation
    self.optimiser = optimiser
    self.seed = seed
    self.threads = threads
    self.runsAtOnce = runsAtOnce
    self.linearAlgebra = linearAlgebra
  }
}

extension TrainingProtocol: Validated {
  static let rules: [String: ValueRule] = ["checksum": .count, "seed": .count]
}
