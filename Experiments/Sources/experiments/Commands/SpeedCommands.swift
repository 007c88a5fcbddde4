import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Measurements
import Results
import Training

/// Measures how much of the library's speed training keeps.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Compare the speed of training with that of its matrix products alone.",
    discussion: """
      Trains the fully connected network with 12,800 examples, and computes the same matrix products alone, in \
      turns. GFLOP/s count the operations of these products.
      """)

  @OptionGroup var functions: FunctionOptions

  @OptionGroup var data: DataOptions

  @Option(
    help: ArgumentHelp(
      "How many threads there are. (default: 1, then the number of processors)", valueName: "count")
  )
  var threads: [Int] = []

  @Option(help: ArgumentHelp("How many rounds.", valueName: "count"))
  var rounds = 15

  func validate() throws {
    guard (1...10_000).contains(rounds) else {
      throw ValidationError("--rounds must be between 1 and 10000")
    }
    guard threads.allSatisfy((1...1024).contains) else {
      throw ValidationError("--threads must be between 1 and 1024")
    }
    _ = try functions.functions()
  }

  func run() throws {
    try DebugBuild.refuse()
    Interruption.listen()
    let data = try data.dataSet()
    let named = try functions.functions()
    let functions = named.isEmpty ? Self.usual : named
    var rows = [["activation", "threads", "training GFLOP/s", "alone GFLOP/s", "share", "95 %"]]
    for count in threads.isEmpty ? MachineOptions.oneAndAll : threads {
      LinearAlgebra.use(threads: count)
      for function in functions {
        let rate = try ProductRate(
          function, on: data, workers: Workers(count: count), rounds: rounds,
          progress: Interruption.check)
        rows.append(
          [
            "\(FunctionSetting(function))", "\(count)", Self.text(rate.training.median),
            Self.text(rate.alone.median),
          ] + rate.share.columns(digits: 2))
      }
    }
    print("\(LinearAlgebra.description)\n\(TextTable(rows: rows).text)")
  }

  private static let usual: [any NamedFunction] = [ReLU(), SineReLU(epsilon: 0.025)]

  private static func text(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}

/// Measures epochs against those of a framework.
struct MeasureTrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-training",
    abstract: "Measure the time of an epoch here and in torch.",
    discussion: """
      Trains the fully connected network with ReLU, SineReLU with ε = 0.025, and GELU: one epoch here and one in \
      torch, in turns, with the same number of threads. 'make measure-training' installs the Python environment \
      that this needs.
      """)

  @Option(help: ArgumentHelp("The Python that has the other libraries.", valueName: "program"))
  var python: String

  @Option(help: ArgumentHelp("The script that runs another library.", valueName: "path"))
  var script: String

  @Option(help: ArgumentHelp("How many epochs of each.", valueName: "count"))
  var rounds = 10

  @Option(help: ArgumentHelp("How many threads each has.", valueName: "count"))
  var threads = 1

  @OptionGroup var data: DataOptions

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    for (name, count) in [("rounds", rounds), ("threads", threads)]
    where !(1...1024).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1024")
    }
  }

  func run() throws {
    try DebugBuild.refuse()
    Interruption.listen()
    LinearAlgebra.use(threads: threads)
    let data = try data.dataSet()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let comparison = try TrainingComparison(
      python: python, script: script,
      folder: URL(filePath: folder.path, directoryHint: .isDirectory))
    let training = data.split(validationShare: Architecture.fc.validationShare).training
    try comparison.prepare(folder: self.data.folder, examples: training.count, threads: threads)
    var rows: [TrainingSpeedRow] = []
    for function in [ReLU(), SineReLU(epsilon: 0.025), GELU()] as [any NamedFunction] {
      let trainer = Trainer(
        Architecture.fc.layers(function, dense: function, classes: DataSet.classes),
        training: training, initialisation: .glorot, seed: 1, workers: Workers(count: threads))
      rows += try comparison.rows(of: FunctionSetting(function), rounds: rounds) {
        try trainer.runEpoch(validation: data.test[0..<1]) { _, _ in try Interruption.check() }
        return trainer.history.seconds.last ?? .nan
      }
    }
    let results = TrainingSpeedResults(
      environment: record.environment(), command: record.command, threads: threads,
      peers: comparison.peers.found, leftOut: comparison.peers.leftOut, rows: rows)
    try ResultsRecord(folder: output).update { $0.speed = results }
    print(TextTable(rows: rows.table).text)
  }
}
