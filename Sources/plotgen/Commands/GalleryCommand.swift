import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Gallery
import Results
import Render

/// Draws every figure of the gallery, or checks those that are there.
struct GalleryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Draw every figure of the gallery, or check them.")

  @Option(
    help: ArgumentHelp("Only figures whose name matches, with * and ?.", valueName: "pattern"))
  var only: String?

  @Option(
    help: ArgumentHelp("The directory to write to. (default: Plots)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("Plots")

  @Option(
    help: ArgumentHelp(
      "The directory with the results of measurements. (default: Docs/Data)",
      valueName: "directory"),
    transform: ResultsDirectory.read)
  var data = ResultsDirectory(in: OutputDirectory("Docs"))

  @Flag(help: "Write nothing; fail unless the directory holds just what would be drawn.")
  var check = false

  @Option(
    help: ArgumentHelp(
      "How many figures are drawn at a time. (default: one for each processor)",
      valueName: "count"),
    transform: Number.read)
  var jobs: Number?

  @Option(help: ArgumentHelp("The typeface.", valueName: "family"))
  var font: String?

  func run() async throws {
    let workers = try workers()
    let results = try data.read()
    let figures = figures(with: results)
    guard !figures.isEmpty else {
      throw ValidationError("no figure is called '\(only ?? "")'; try --only 'sinerelu*'")
    }
    let typeface = try Typeface.chosen(font)
    let draw = { (finished: (DrawnFigure) throws -> Void) in
      var progress = ProgressBar(total: figures.count)
      defer { progress.clear() }
      try await Gallery.draw(figures, typeface: typeface, jobs: workers) { drawn in
        try finished(drawn)
        progress.advance(drawn.name)
      }
    }
    try await check ? compare(draw) : write(figures, draw)
    // Whoever asks for certain figures need not hear of others.
    if only == nil { data.noteMissing(in: results) }
  }

  /// Draws all figures, and hands each over once it is drawn.
  private typealias Drawing = ((DrawnFigure) throws -> Void) async throws -> Void

  private func write(_ figures: [Figure], _ draw: Drawing) async throws {
    let start = ContinuousClock.now
    try output.prepare(
      for: figures.flatMap { figure in figure.outputs.map { $0.fileName(of: figure) } })
    var (files, bytes) = (0, 0)
    try await draw { drawn in
      for file in drawn.files {
        try StandardOutput.write(try output.write(file.bytes, to: file.name))
        files += 1
        bytes += file.bytes.count
      }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let noun = figures.count == 1 ? "figure" : "figures"
    StandardError.write(
      "\(figures.count) \(noun), \(files) files, \(bytes) bytes, "
        + "\((seconds * 100).rounded() / 100) seconds")
  }

  private func compare(_ draw: Drawing) async throws {
    guard output.exists else {
      StandardError.write("plotgen: there is no directory “\(output)”; run 'make plots'")
      throw ExitCode.failure
    }
    var expected: [FigureFile] = []
    try await draw { expected += $0.files }
    var problems = expected.compactMap { $0.difference(from: output.content(of: $0.name)) }
    if only == nil {
      let known = Set(expected.map(\.name))
      problems += output.names.filter { !known.contains($0) && !$0.hasPrefix(".") }
        .map { "\($0) is not a figure of the gallery; remove it" }
    }
    for problem in problems.sorted() {
      StandardError.write("plotgen: \(output.path)/\(problem)")
    }
    guard problems.isEmpty else {
      StandardError.write("plotgen: run 'make plots' and commit what it draws")
      throw ExitCode.failure
    }
    StandardError.write("\(expected.count) files in \(output.path) are current")
  }

  private func workers() throws(ValidationError) -> Int {
    guard let jobs else { return ProcessInfo.processInfo.activeProcessorCount }
    guard let count = jobs.whole(in: 1...1_000_000) else {
      throw ValidationError("--jobs must be a whole number between 1 and 1000000")
    }
    return count
  }

  private func figures(with results: MeasuredResults) -> [Figure] {
    let all = Figures.all(with: results)
    guard let only else { return all }
    return all.filter { fnmatch(only.lowercased(), $0.name, 0) == 0 }
  }
}
