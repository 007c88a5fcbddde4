/// The times of activations, in `Docs/Data/measurements.json`.
package struct SpeedResults: Codable, Hashable, Sendable {
  /// One run for each build that was measured, in the order of ``Build``.
  package let runs: [SpeedRun]

  /// Creates results from runs in any order; at most one for each build.
  package init(runs: [SpeedRun]) {
    self.runs = Build.allCases.flatMap { build in runs.filter { $0.build == build } }
  }

  /// Reads runs in any order.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(runs: try container.decode([SpeedRun].self, forKey: .runs))
  }

  /// The run of a build, if it was measured.
  package func run(of build: Build) -> SpeedRun? { runs.first { $0.build == build } }

  /// The results with a run in place of the one of the same build.
  package func replacing(_ run: SpeedRun) -> SpeedResults {
    SpeedResults(runs: runs.filter { $0.build != run.build } + [run])
  }
}

extension SpeedResults: ResultsFile {
  /// The name of the file.
  package static var fileName: String { "measurements.json" }

  /// The command that makes it.
  package static var command: String { "make measure" }
}

extension SpeedResults: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard Set(runs.map(\.build)).count == runs.count else {
      throw json.flaw("runs", needed: "at most one run of each build")
    }
  }
}

/// The measurements with one build of the program.
package struct SpeedRun: Codable, Hashable, Sendable {
  /// The instruction set the program was compiled for.
  package let build: Build

  /// The machine and the build.
  package let environment: Environment

  /// The command that measured.
  package let command: String

  /// The measurements.
  package let rows: [SpeedRow]

  /// Creates a run from its parts.
  package init(build: Build, environment: Environment, command: String, rows: [SpeedRow]) {
    self.build = build
    self.environment = environment
    self.command = command
    self.rows = rows
  }
}

extension SpeedRun {
  /// The same measurements repeated in processes of their own, as one run.
  ///
  /// Of each row the samples are the medians of the repetitions, and the ratio is their geometric mean with the interval
  /// of repetitions.
  ///
  /// - Parameter runs: Of the same build, with the same rows in the same order; at least two.
  /// - Returns: nil if there are fewer than two, or their rows differ.
  package init?(repetitions runs: [SpeedRun]) {
    guard let first = runs.first, runs.count >= 2,
      runs.allSatisfy({ $0.build == first.build && $0.rows.map(\.key) == first.rows.map(\.key) })
    else { return nil }
    let rows = first.rows.indices.compactMap { index -> SpeedRow? in
      let same = runs.map { $0.rows[index] }
      let ratios = same.map(\.ratioToReLU.value)
      return Ratio(repetitions: ratios).map { ratio in
        SpeedRow(
          function: same[0].function, operation: same[0].operation, elements: same[0].elements,
          nanosecondsPerElement: Summary(samples: same.map(\.nanosecondsPerElement.median)),
          ratioToReLU: ratio, repetitions: ratios)
      }
    }
    guard rows.count == first.rows.count else { return nil }
    self.init(
      build: first.build, environment: first.environment, command: first.command, rows: rows)
  }
}

extension SpeedRow {
  /// What is measured.
  fileprivate var key: [String] { [function, operation.rawValue, "\(elements)"] }
}

/// The time of one operation of one function on an array.
package struct SpeedRow: Codable, Hashable, Sendable {
  /// The key of the catalogue, the formula, or `copy` for a plain copy.
  package let function: String

  /// The operation on every element.
  package let operation: Operation

  /// The elements of the array.
  package let elements: Int

  /// The time in nanoseconds for one element, a sample for each round.
  package let nanosecondsPerElement: Summary

  /// The time over that of ReLU's value in the same round.
  package let ratioToReLU: Ratio

  /// The ratio that each repetition of the whole measurement had, in a process of its own; nil for one process, whose
  /// rounds alone the interval of the ratio covers.
  package let repetitions: [Double]?

  /// Creates a row from its parts.
  package init(
    function: String, operation: Operation, elements: Int, nanosecondsPerElement: Summary,
    ratioToReLU: Ratio, repetitions: [Double]? = nil
  ) {
    self.repetitions = repetitions
    self.function = function
    self.operation = operation
    self.elements = elements
    self.nanosecondsPerElement = nanosecondsPerElement
    self.ratioToReLU = ratioToReLU
  }
}

/// The time of an epoch of the fully connected network, in this package and in others.
public struct TrainingSpeedResults: Codable, Hashable, Sendable {
  /// The machine and the build.
  package let environment: Environment

  /// The command that measured.
  package let command: String

  /// The threads that each had.
  package let threads: Int

  /// The libraries that were measured besides this package.
  package let peers: [Peer]

  /// The libraries that could not be measured, and why.
  package let leftOut: [MissingPeer]

  /// The times.
  package let rows: [TrainingSpeedRow]

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

/// The time of an epoch in one library.
public struct TrainingSpeedRow: Codable, Hashable, Sendable {
  /// The library, `sinerelu` for this package.
  package let library: String

  /// The activation of the hidden layers.
  package let activation: FunctionSetting

  /// The time of an epoch in seconds, a sample for each round.
  package let secondsPerEpoch: Summary

  /// The time over ours in the same round; nil for ours.
  package let ratioToOurs: Ratio?

  /// Creates a row from its parts.
  package init(
    library: String, activation: FunctionSetting, secondsPerEpoch: Summary, ratioToOurs: Ratio?
  ) {
    self.library = library
    self.activation = activation
    self.secondsPerEpoch = secondsPerEpoch
    self.ratioToOurs = ratioToOurs
  }
}

extension TrainingSpeedRow: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    try json.checkRatio(ratioToOurs, of: library)
  }
}
