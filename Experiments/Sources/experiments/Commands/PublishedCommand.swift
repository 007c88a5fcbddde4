import ArgumentParser
import Foundation
import Measurements
import Training

/// Trains the networks of the set that is published.
struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published", abstract: "Train the networks whose results are published.",
    discussion: """
      ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU and SiLU: \
      12 runs of 50 epochs of the fully connected network, 6 of 20 of LeNet-5, 1 of 3 of the convolutional \
      one. Runs that are recorded are not done again.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these networks: fc, lenet5, convnet.", valueName: "network"))
  var network: [Architecture] = Architecture.allCases

  @Option(help: ArgumentHelp("How many runs instead of those above.", valueName: "count"))
  var runs: Int?

  @Option(help: ArgumentHelp("How many epochs instead of those above.", valueName: "count"))
  var epochs: Int?

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "number"))
  var seed = 1

  @OptionGroup var data: DataOptions

  @OptionGroup var machine: MachineOptions

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    for (name, count) in [("epochs", epochs ?? 1), ("runs", runs ?? 1)]
    where !(1...1_000_000).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1000000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
  }

  func run() throws {
    try DebugBuild.refuse()
    let data = try data.dataSet()
    for network in network {
      let usual = Self.extent(of: network)
      let functions = StandardFunctions.all(for: network)
      let runs = runs ?? usual.runs
      let sharing = machine.sharing(among: functions.count * runs)
      let plan = TrainingPlan(
        network, functions: functions, runs: 1...runs, epochs: epochs ?? usual.epochs, seed: seed,
        threads: sharing.threads, runsAtOnce: sharing.runsAtOnce)
      let session = TrainingSession(
        plan: plan, data: data, record: record, results: ResultsRecord(folder: output))
      print(TrainingText(try session.run()).text)
    }
  }

  /// How much of each network an afternoon allows.
  private static func extent(of network: Architecture) -> (runs: Int, epochs: Int) {
    switch network {
    case .fc: (12, 50)
    case .lenet5: (6, 20)
    case .convnet: (1, 3)
    }
  }
}
