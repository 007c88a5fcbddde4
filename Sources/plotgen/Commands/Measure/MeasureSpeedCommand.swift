import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Measurements
import Results
import Words

/// Measures what activations cost.
struct MeasureSpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Measure how long activations take (the default).",
    discussion: """
      Measures the value, the derivative and the backward pass of each function on one thread, on arrays of \
      4,096 elements, which stay in the cache, and of 4,194,304. The blocks of a round come in random order. \
      Each round also has ReLU and a plain copy, so that a ratio compares times of the same moment. Without \
      names all functions are measured and recorded, which takes some minutes; with names the results are \
      only printed. 'make measure' records both builds.

        plotgen measure --activation sineReLU gelu
        plotgen measure --expression "z * tanh(softplus(z))"
      """)

  @OptionGroup var subjects: MeasuredFunctions

  @Option(help: "Which build this is: native (for this machine's instruction set) or portable.")
  var build = Build.portable

  @Option(
    help: ArgumentHelp(
      "How many times everything is measured, each time in a new process, so that the intervals cover repetition.",
      valueName: "count"))
  var repetitions = 1

  @OptionGroup var record: MeasurementRecord

  func validate() throws {
    guard (1...100).contains(repetitions) else {
      throw ValidationError("--repetitions must be between 1 and 100")
    }
    if repetitions > 1, !subjects.isAll {
      throw ValidationError(
        "--repetitions measures all functions; leave --activation and --expression out")
    }
  }

  func run() throws {
    if repetitions > 1 { return try runRepeatedly() }
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

extension MeasureSpeedCommand {
  /// Measures in one process after the other, and records what they come to together.
  private func runRepeatedly() throws {
    try DebugBuild.refuse()
    let before = try record.existing(SpeedResults.self)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var runs: [SpeedRun] = []
    for repetition in 1...repetitions {
      StandardError.write("repetition \(repetition) of \(repetitions)")
      runs.append(try measuredElsewhere(folder.url))
    }
    guard let run = SpeedRun(repetitions: runs) else {
      throw ValidationError(
        "the repetitions measured different things; build and measure again")
    }
    try record.write((before ?? SpeedResults(runs: [])).replacing(run))
  }

  /// The run of a fresh process.
  private func measuredElsewhere(_ folder: URL) throws -> SpeedRun {
    let process = Process()
    process.executableURL =
      Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    process.arguments = [
      "measure", "--build", build.rawValue, "--output", folder.path, "--recorded-as",
      record.command, "--flags", record.flags,
    ]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ValidationError("a repetition failed; its message is above")
    }
    let path = folder.appending(path: SpeedResults.fileName).path
    let bytes = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    guard let run = try SpeedResults(bytes, path: path).run(of: build) else {
      throw ValidationError("a repetition measured another build; build and measure again")
    }
    return run
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
