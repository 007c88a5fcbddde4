import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Measurements
import Training

/// The data set on the command line.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of a data set in the format of MNIST: train-images-idx3-ubyte and the others, plain or "
        + "with .gz. (default: Fashion-MNIST; of published sets MNIST too)", valueName: "folder"))
  var data: String?

  @Option(
    help: ArgumentHelp("Train with only this many examples, the first ones.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
  }

  /// The folder of the one data set.
  var folder: String { data ?? DataSet.fashionMNIST }

  /// Reads the data set.
  ///
  /// - Throws: `DataError` if a file is missing or damaged.
  func dataSet() throws(DataError) -> DataSet { try dataSet(in: folder) }

  /// Reads the data sets that are published, or the one that is chosen.
  ///
  /// - Throws: `DataError` if a file is missing or damaged.
  func dataSets() throws(DataError) -> [DataSet] {
    var sets: [DataSet] = []
    for folder in data.map({ [$0] }) ?? [DataSet.mnist, DataSet.fashionMNIST] {
      sets.append(try dataSet(in: folder))
    }
    return sets
  }

  private func dataSet(in folder: String) throws(DataError) -> DataSet {
    let whole = try DataSet(folder: folder)
    return limit.map(whole.limited(to:)) ?? whole
  }
}

/// How the processors are used.
struct MachineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads one run has. (default: 1; for a single run the number of processors)",
      valueName: "count"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "How many runs go on at the same time. (default: the number of processors; 1 with several --threads)",
      valueName: "count"))
  var runsAtOnce: Int?

  func validate() throws {
    for (name, count) in [("threads", threads ?? 1), ("runs-at-once", runsAtOnce ?? 1)]
    where !(1...1024).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1024")
    }
    // The library has one pool of threads, for which runs would wait.
    if (threads ?? 1) > 1, (runsAtOnce ?? 1) > 1 {
      throw ValidationError(
        "give either several --threads or several --runs-at-once")
    }
  }

  /// How the processors are shared by so many runs.
  func sharing(among runs: Int) -> (threads: Int, runsAtOnce: Int) {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let atOnce = runsAtOnce ?? ((threads ?? 1) > 1 ? 1 : min(runs, processors))
    return (threads ?? (atOnce > 1 ? 1 : processors), atOnce)
  }

  /// One thread, and as many as there are processors.
  static var oneAndAll: [Int] {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    return processors > 1 ? [1, processors] : [1]
  }
}

/// The activations on the command line.
struct FunctionOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Activations by name; 'plotgen list' shows them.", valueName: "name"))
  var activation: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Values of ε, for all activations that have it.", valueName: "number"))
  var epsilon: [Double] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Values of other parameters, for all activations that have them.", valueName: "name=value"),
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

  @OptionGroup var expressions: ExpressionOptions

  /// The functions in the order in which they are named.
  ///
  /// - Throws: `ValidationError` if a name or parameter is unknown, no function has a parameter that is set, or
  ///   a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    let selection = Selection(names: activation, epsilons: epsilon, settings: parameter)
    let named: [any NamedFunction] = try selection.functions()
    return named + (try expressions.functions())
  }
}

/// The runs that are published, or some of them.
struct PublishedSet: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these networks: fc, lenet5, convnet.", valueName: "network"))
  var network: [Architecture] = Architecture.allCases

  @Option(
    help: ArgumentHelp(
      "How many runs of each activation, instead of the published number.", valueName: "count"))
  var runs: Int?

  @Option(
    help: ArgumentHelp("How many epochs, instead of the published number.", valueName: "count"))
  var epochs: Int?

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed = TrainingPlan.usualSeed

  @OptionGroup var data: DataOptions

  @OptionGroup var machine: MachineOptions

  func validate() throws {
    for (name, count) in [("epochs", epochs ?? 1), ("runs", runs ?? 1)]
    where !(1...1_000_000).contains(count) {
      throw ValidationError("--\(name) must be between 1 and 1000000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
  }

  /// The runs of one network.
  func plan(_ network: Architecture) -> TrainingPlan {
    let functions = StandardFunctions.all(for: network)
    let usual = network.publishedExtent
    let runs = runs ?? usual.runs
    let sharing = machine.sharing(among: functions.count * runs)
    return TrainingPlan(
      network, functions: functions, runs: 1...runs, epochs: epochs ?? usual.epochs, seed: seed,
      threads: sharing.threads, runsAtOnce: sharing.runsAtOnce)
  }
}

/// What all surveys of networks are asked: how often, from which seed, and where the results go.
struct SurveyOptions: ParsableArguments {
  @OptionGroup var data: DataOptions

  @Option(
    help: ArgumentHelp(
      "How many networks of each kind, with different initial weights.", valueName: "count"))
  var runs = 5

  @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "number"))
  var seed = 1

  @OptionGroup var record: RecordOptions

  @Option(help: ArgumentHelp("The folder of the results.", valueName: "folder"))
  var output = "../Docs/Data"

  func validate() throws {
    guard (1...1000).contains(runs) else {
      throw ValidationError("--runs must be between 1 and 1000")
    }
    if seed < 0 { throw ValidationError("--seed must be at least 0") }
  }

  /// Where the results are written.
  var results: ResultsRecord { ResultsRecord(folder: output) }

  /// The data set, and the batch on which networks are looked at before the first step.
  ///
  /// - Throws: What reading the data throws, and an error in a build that is not optimised.
  func prepared() throws -> (data: DataSet, batch: Examples) {
    try DebugBuild.refuse()
    Interruption.listen()
    LinearAlgebra.use(threads: 1)
    let data = try data.dataSet()
    return (data, data.training[0..<min(Trainer.batch, data.training.count)])
  }
}
