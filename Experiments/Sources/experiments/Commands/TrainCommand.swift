import Activations
import ArgumentParser
import CommandLineTools
import Foundation
import Measurements
import Results
import Training

/// Trains networks of one kind.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train networks (the default).",
    discussion: """
      Run number n begins with the same weights and sees the same examples in the same order whatever the \
      activation, so any row of a set can be had again alone:

        experiments train --network fc --activation sineReLU --epsilon 0.025 --runs 1 --first-run 3

      Each channel learns the slope of pReLU and the thresholds and slopes of sReLU, which begin with the \
      parameters that are given; slopes of rReLU are drawn in each step.

      Results are printed, and recorded too if --output names a folder.
      """)

  @Option(help: "The network: fc, lenet5 or convnet.")
  var network = Architecture.fc

  @OptionGroup var functions: FunctionOptions

  @Option(
    help: ArgumentHelp("Another ε in dense layers after convolutional ones.", valueName: "number"))
  var denseEpsilon: Double?

  @Option(help: ArgumentHelp("How many epochs. (default: as published)", valueName: "count"))
  var epochs: Int?

  @Option(help: ArgumentHelp("How many runs of each activation.", valueName: "count"))
  var runs = 1

  @Option(help: ArgumentHelp("The number of the first run.", valueName: "number"))
  var firstRun = 1

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "number"))
  var seed = 1

  @OptionGroup var data: DataOptions

  @OptionGroup var machine: MachineOptions

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("Record the results in this folder.", valueName: "folder"))
  var output: String?

  func validate() throws {
    for (name, count) in [("epochs", epochs ?? 1), ("runs", runs), ("first-run", firstRun)]
    where !(1...1_000_000).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1000000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
    if denseEpsilon != nil, !network.hasConvolutions {
      throw ValidationError("--dense-epsilon is for networks with convolutions")
    }
  }

  func run() throws {
    let functions = try hiddenFunctions()
    try DebugBuild.refuse()
    let sharing = machine.sharing(among: functions.count * runs)
    let plan = TrainingPlan(
      network, functions: functions, runs: firstRun...firstRun + runs - 1,
      epochs: epochs ?? network.epochs, seed: seed, threads: sharing.threads,
      runsAtOnce: sharing.runsAtOnce)
    let session = TrainingSession(
      plan: plan, data: try data.dataSet(), record: record,
      results: output.map(ResultsRecord.init(folder:)))
    print(TextTable(rows: try session.run().table).text)
  }

  private func hiddenFunctions() throws -> [HiddenFunctions] {
    let named = try functions.functions()
    guard !named.isEmpty else { return StandardFunctions.all(for: network) }
    guard let denseEpsilon else { return named.map { HiddenFunctions($0) } }
    return try named.map { function in
      guard let activation = function as? any Activation else {
        throw ValidationError("--dense-epsilon is for activations that have an ε")
      }
      do {
        return HiddenFunctions(function, dense: try activation.with("epsilon", denseEpsilon))
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }
}

extension Architecture: ExpressibleByArgument {}

/// Trains the networks of the set that is published.
struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published", abstract: "Train the networks whose results are published.",
    discussion: """
      ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU and SiLU, in \
      LeNet-5 also PReLU, RReLU and SReLU: 12 runs of 50 epochs of the fully connected network, 12 of 20 of \
      LeNet-5, 3 of 10 of the convolutional one, on MNIST, which 'make mnist' fetches, and then on \
      Fashion-MNIST. Runs that are recorded are not done again.
      """)

  @OptionGroup var set: PublishedSet

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func run() throws {
    try DebugBuild.refuse()
    for data in try set.data.dataSets() {
      for network in set.network {
        let session = TrainingSession(
          plan: set.plan(network), data: data, record: record,
          results: ResultsRecord(folder: output))
        print("\(data.name)\n\(TextTable(rows: try session.run().table).text)")
      }
    }
  }
}
