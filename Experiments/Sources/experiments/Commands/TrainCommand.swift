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
      Run number n begins with the same weights and sees the same examples in the same order with every \
      activation. So a single run of a set can be repeated:

        experiments train --network fc --activation sineReLU --epsilon 0.025 --runs 1 --first-run 3

      With pReLU each channel learns its slope, and with sReLU its thresholds and slopes, which begin with the \
      given parameters. The slopes of rReLU are drawn at random in each step.

      Results are printed. If --output names a folder, they are also recorded there.
      """)

  @Option(help: "The network: fc, lenet5 or convnet.")
  var network = Architecture.fc

  @OptionGroup var functions: FunctionOptions

  @Option(
    help: ArgumentHelp(
      "A different ε for dense layers after convolutional layers.", valueName: "number"))
  var denseEpsilon: Double?

  @Option(help: ArgumentHelp("How many epochs. (default: as published)", valueName: "count"))
  var epochs: Int?

  @Option(help: ArgumentHelp("How many runs of each activation.", valueName: "count"))
  var runs = 1

  @Option(help: ArgumentHelp("The number of the first run.", valueName: "number"))
  var firstRun = 1

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
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
      throw ValidationError("--dense-epsilon needs a network with convolutions")
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
        throw ValidationError("--dense-epsilon needs an activation that has an ε")
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
      Trains with ReLU, leaky ReLU, SineReLU with ε = 0.0025, 0.006 and 0.025, its form of keras-contrib, GELU \
      and SiLU, and in LeNet-5 also with PReLU, RReLU and SReLU. Of each activation there are 12 runs of 50 epochs \
      in the fully connected network, 12 of 20 epochs in LeNet-5, and 3 of 10 epochs in the convolutional network: \
      on MNIST, which 'make mnist' fetches, then on Fashion-MNIST. Recorded runs are not repeated.
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
