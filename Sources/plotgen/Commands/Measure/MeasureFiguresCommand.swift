import ArgumentParser
import CommandLineTools
import Files
import Gallery
import Measurements
import Results
import Render

/// Measures how long figures take.
struct MeasureFiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Measure how long a figure takes to draw, by stage and format.",
    discussion: """
      One figure of 640x480 px, drawn in one process on one thread: the median of the runs in \
      milliseconds, and the middle half of them. Build with '-c release', or the numbers say nothing.
      """)

  @Option(
    help: ArgumentHelp("How many runs of each format. (default: 200)", valueName: "count"),
    transform: Number.read)
  var runs = Number(200)

  func run() throws {
    let runs = try runCount()
    let typeface = try Typeface.chosen(nil)
    var rows = [["format", "stage", "median ms", "middle half ms"]]
    for format in FileFormat.all {
      let stages = FigureStages(
        Figures.measured, FigureOutput(format), typeface: typeface)
      // The first run reads fonts and fills caches.
      for (stage, timing) in try timings(of: stages, runs: runs + 1, skipping: 1) {
        let half = timing.middleHalf
        rows.append([
          format.name, stage, milliseconds(timing.median),
          "\(milliseconds(half.lowerBound))–\(milliseconds(half.upperBound))",
        ])
      }
    }
    try StandardOutput.write(TextTable(rows: rows).text)
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

  private func milliseconds(_ seconds: Double) -> String {
    "\((seconds * 1e6).rounded() / 1e3)"
  }
}
