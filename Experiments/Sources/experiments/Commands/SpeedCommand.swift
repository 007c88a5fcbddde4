import Activations
import ArgumentParser
import Measurements
import Results
import CommandLineTools
import Files
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
    help: ArgumentHelp("How many threads there are. (default: 1, then the number of processors)", valueName: "count")
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
        rows.append([
          "\(FunctionSetting(function))", "\(count)", Self.text(rate.training.median),
          Self.text(rate.alone.median), Self.text(rate.share.value),
          "\(Self.text(rate.share.lower))–\(Self.text(rate.share.upper))",
        ])
      }
    }
    print("\(LinearAlgebra.description)\n\(TextTable(rows: rows).text)")
  }

  private static let usual: [any NamedFunction] = [ReLU(), SineReLU(epsilon: 0.025)]

  private static func text(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
