import Activations
import ArgumentParser
import Foundation
import Measurements
import Results
import CommandLineTools
import Files
import Training

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
    let group = try PeerGroup(
      TrainingComparison.peers, python: python, script: script,
      folder: URL(filePath: folder.path, directoryHint: .isDirectory))
    try group.requireOne()
    let comparison = TrainingComparison(group)
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
      peers: group.training.peers, leftOut: group.training.leftOut, rows: rows)
    try ResultsRecord(folder: output).update { $0.speed = results }
    print(TrainingSpeedText(rows).text)
  }
}

/// Times of an epoch as a table for a terminal.
struct TrainingSpeedText {
  private let rows: [TrainingSpeedRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [TrainingSpeedRow]) { self.rows = rows }

  /// The table.
  var text: String {
    TextTable(
      rows: [["activation", "library", "seconds per epoch", "× ours", "95 %"]]
        + rows.map { row in
          [
            "\(row.activation)", row.library, "\(row.secondsPerEpoch.median)",
            row.ratioToOurs.map { "\($0.value)" } ?? "",
            row.ratioToOurs.map { "\($0.lower)–\($0.upper)" } ?? "",
          ]
        }
    ).text
  }
}
