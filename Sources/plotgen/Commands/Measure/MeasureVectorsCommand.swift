import Activations
import ArgumentParser
import CommandLineTools
import Files
import Measurements
import Results
import Words

/// Shows that the kernels are loops over vectors.
struct MeasureVectorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vectors", abstract: "Measure how much time vectors save.",
    discussion: """
      Measures the loop of each function ("kernel") over 4,096 elements, which stay in the cache. In the same \
      run it measures two loops that take one number at a time: the kernel called for each number alone, and \
      f(Float). A ratio is the time divided by that of the kernel for the whole array.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The functions, by name.", valueName: "name"))
  var activation = ["sineReLU", "sigmoid", "tanh", "gelu", "silu", "mish", "softplus", "elu"]

  func run() throws {
    let workload = Workload(elements: 1 << 12)
    var rows = [["function", "loop", "ns per element", "× kernel", "95 %"]]
    for function in try Selection(names: activation).functions() {
      let kernel = Kernel.all(of: function)[0]
      let loops = [
        ("kernel, one by one", Self.oneByOne(kernel)), ("Float, one by one", Self.scalar(function)),
      ]
      let measured = try Comparison().rows(of: [loops.map(\.1)], baseline: kernel, on: workload)
        .suffix(loops.count)
      for ((name, _), row) in zip(loops, measured) {
        let ratio = row.ratioToReLU
        rows.append([
          function.kind, name, Notation.measured(row.nanosecondsPerElement.median),
          Notation.measured(ratio.value),
          "\(Notation.measured(ratio.lower))–\(Notation.measured(ratio.upper))",
        ])
      }
    }
    try StandardOutput.write(TextTable(rows: rows).text)
  }

  /// The same kernel for one number after the other.
  private static func oneByOne(_ kernel: Kernel) -> Kernel {
    Kernel(function: kernel.function, operation: .forward) { z, upstream, values in
      var result: [Float] = [0]
      for index in z.indices {
        var span = result.mutableSpan
        kernel.body(z.extracting(index..<index + 1), upstream.extracting(index..<index + 1), &span)
        values[index] = result[0]
      }
    }
  }

  /// The definition read with `Float` for one number after the other.
  private static func scalar(_ function: any NamedFunction) -> Kernel {
    Kernel(function: function.kind, operation: .forward) { z, _, values in
      for index in z.indices { values[index] = function(z[index]) }
    }
  }
}
