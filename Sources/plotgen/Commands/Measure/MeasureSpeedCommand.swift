import Activations
import ArgumentParser
import CommandLineTools
import Files
import Measurements
import Results
import Words

/// Measures what activations cost.
struct MeasureSpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Measure what activations cost (the default).",
    discussion: """
      Forward, derivative and backward of each function on one thread, on arrays of 4,096 elements, \
      which stay in the cache, and of 4,194,304. Blocks of them follow one another in random order, \
      and each round holds ReLU and a plain copy as well, so that every ratio is one of neighbouring \
      moments. All functions together take some minutes and are recorded; those that are named are only \
      printed. 'make measure' records both builds.

        plotgen measure --activation sineReLU gelu
        plotgen measure --expression "z * tanh(softplus(z))"
      """)

  @OptionGroup var subjects: MeasuredFunctions

  @Option(help: "The instruction set of this build: native or portable.")
  var build = Build.portable

  @OptionGroup var record: MeasurementRecord

  func run() throws {
    let functions = try subjects.functions()
    // Read before measuring, so that a damaged file is known of before minutes have passed.
    let before = subjects.isAll ? try record.existing(SpeedResults.self) : nil
    var rows: [SpeedRow] = []
    var bar = ProgressBar(total: 2 * functions.count, isTimed: true)
    for elements in [1 << 12, 1 << 22] {
      rows += try Comparison().rows(
        of: functions.map(Kernel.all(of:)), baseline: .relu, on: Workload(elements: elements)
      ) { done, _, next in
        if done > 0 { bar.advance(next ?? "") }
      }
    }
    bar.clear()
    guard subjects.isAll else {
      return try StandardOutput.write(SpeedText(rows).text)
    }
    let run = SpeedRun(
      build: build, environment: record.environment(), command: record.command, rows: rows)
    try record.write((before ?? SpeedResults(runs: [])).replacing(run))
  }
}

extension Build: ExpressibleByArgument {}

/// Rows of measurements as a table for a terminal.
private struct SpeedText {
  private let rows: [SpeedRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [SpeedRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "function", "operation", "elements", "ns per element", "middle half", "× ReLU", "95 %",
    ]
    return TextTable(
      rows: [heading]
        + rows.map { row in
          let time = row.nanosecondsPerElement
          let ratio = row.ratioToReLU
          return [
            row.function, row.operation.rawValue, "\(row.elements)",
            Notation.measured(time.median),
            "\(Notation.measured(time.lowerQuartile))–\(Notation.measured(time.upperQuartile))",
            Notation.measured(ratio.value),
            "\(Notation.measured(ratio.lower))–\(Notation.measured(ratio.upper))",
          ]
        }
    ).text
  }
}
