import ArgumentParser
import Training

/// The runs that are published, or some of them.
struct PublishedSet: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these networks: fc, lenet5, convnet.", valueName: "network"))
  var network: [Architecture] = Architecture.allCases

  @Option(help: ArgumentHelp("How many runs instead of those published.", valueName: "count"))
  var runs: Int?

  @Option(help: ArgumentHelp("How many epochs instead of those published.", valueName: "count"))
  var epochs: Int?

  @Option(help: ArgumentHelp("Where random numbers begin.", valueName: "number"))
  var seed = 1

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
    let usual = Self.extent(of: network)
    let runs = runs ?? usual.runs
    let sharing = machine.sharing(among: functions.count * runs)
    return TrainingPlan(
      network, functions: functions, runs: 1...runs, epochs: epochs ?? usual.epochs, seed: seed,
      threads: sharing.threads, runsAtOnce: sharing.runsAtOnce)
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
