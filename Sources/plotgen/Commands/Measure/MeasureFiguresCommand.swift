import ArgumentParser
import CommandLineTools
import Files
import Gallery
import Measurements
import Render
import Results

/// Measures how long figures take.
struct MeasureFiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract:
      "Measure how long it takes to draw a figure, by stage and format, also with other tools.",
    discussion: """
      Draws one figure of 640x480 px in one process on one thread, and prints the median of the runs in \
      milliseconds and the middle half of them. Build with '-c release': the times of a debug build are not useful.

      With --peers, other tools draw the same functions in turns with this program: in a process that has \
      drawn before ('warm'), and as a whole process from its start to its end ('process'), which for this \
      program is 'plotgen --epsilon 0.025'. 'ratio' is the time of this program divided by that of the tool.
      """)

  @Option(
    help: ArgumentHelp("How many runs of each format. (default: 200)", valueName: "count"),
    transform: Number.read)
  var runs = Number(200)

  @Option(help: "File formats, with commas between: png, svg, pdf. (default: all)")
  private var format = FormatList([.png(), .svg, .pdf])

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Other tools that draw the same figure as png and svg: gnuplot, matplotlib.",
      valueName: "tool"))
  var peers: [String] = []

  @Option(help: ArgumentHelp("The Python that runs the tools.", valueName: "program"))
  var python = "python3"

  @Option(help: ArgumentHelp("The script that runs a tool.", valueName: "path"))
  var script = "Sources/Measurements/Peers/Python/serve.py"

  func run() throws {
    let runs = try runCount()
    let unknown = peers.filter { !PeerGroup.tools.contains($0) }
    guard unknown.isEmpty else {
      throw ValidationError(
        "--peers: \(unknown.joined(separator: ", ")) is not known; there are "
          + PeerGroup.tools.joined(separator: ", "))
    }
    let typeface = try Typeface.chosen(nil)
    var rows = [["format", "stage", "median ms", "middle half ms"]]
    for format in format.formats {
      let stages = FigureStages(
        Figures.measured, FigureOutput(format), typeface: typeface)
      // The first run reads fonts and fills caches.
      for (stage, timing) in try timings(of: stages, runs: runs + 1, skipping: 1) {
        let half = timing.middleHalf
        rows.append([
          format.name, stage, milliseconds(timing.median * 1e3),
          "\(milliseconds(half.lowerBound * 1e3))–\(milliseconds(half.upperBound * 1e3))",
        ])
      }
    }
    try StandardOutput.write(TextTable(rows: rows).text)
    if !peers.isEmpty { try comparePeers(rounds: runs) }
  }

  /// Measures the tools by turns with this program.
  private func comparePeers(rounds: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let tools = try PeerGroup(peers, python: python, script: script, folder: folder.url)
    for missing in tools.leftOut {
      StandardError.write("plotgen: \(missing.name) is left out: \(missing.reason)")
    }
    var comparison = FigureComparison(tools.processes, own: try .measured())
    comparison.rounds = rounds
    let figures = try comparison.rows(folder: folder.url)
      .filter { row in format.formats.contains { $0.name == row.format } }
    var rows = [["format", "how", "tool", "median ms", "middle half ms", "ratio"]]
    for row in figures {
      let time = row.milliseconds
      rows.append([
        row.format, row.mode.rawValue, row.tool, milliseconds(time.median),
        "\(milliseconds(time.lowerQuartile))–\(milliseconds(time.upperQuartile))",
        row.ratioToOurs.map { "\((1 / $0.value).rounded(toSignificantDigits: 3))" } ?? "",
      ])
    }
    try StandardOutput.write("\n" + TextTable(rows: rows).text)
  }

  private func runCount() throws(ValidationError) -> Int {
    guard let count = runs.whole(in: 1...1_000_000) else {
      throw ValidationError("--runs must be a whole number between 1 and 1000000")
    }
    return count
  }

  private func timings(
    of stages: FigureStages, runs: Int, skipping: Int
  ) throws -> [(stage: String, timing: Timing)] {
    var parts = Stopwatch()
    var whole = Stopwatch()
    for run in 0..<runs {
      if run == skipping { (parts, whole) = (Stopwatch(), Stopwatch()) }
      try whole.measure("all") {
        let chart = parts.measure("facts") { stages.chart() }
        let scene = try parts.measure("curves, layout") { try stages.layout(chart) }
        let drawing = try parts.measure("draw") { try stages.draw(scene) }
        _ = try parts.measure("encode") { try stages.encode(drawing) }
      }
    }
    return parts.timings + whole.timings
  }

  private func milliseconds(_ count: Double) -> String {
    "\((count * 1e3).rounded() / 1e3)"
  }
}
