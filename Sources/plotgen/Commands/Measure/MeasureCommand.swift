import Activations
import ArgumentParser
import CommandLineTools
import Files
import Foundation
import Measurements
import Render
import Gallery
import Results

/// Measures: speed, accuracy, peers, figures.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure how long activations take and how large their errors are.",
    subcommands: [
      MeasureSpeedCommand.self, MeasureAccuracyCommand.self, MeasurePeersCommand.self,
      MeasureVectorsCommand.self, MeasureFiguresCommand.self,
    ],
    defaultSubcommand: MeasureSpeedCommand.self)
}

/// The functions to measure: all, or those that are named.
struct MeasuredFunctions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only these functions, by name, with their default parameters.", valueName: "name"))
  var activation: [String] = []

  @OptionGroup var expressions: ExpressionOptions

  /// Whether all functions of the catalogue are measured.
  var isAll: Bool { activation.isEmpty && expressions.expression.isEmpty }

  /// The functions, in the order of the catalogue, or as they are named.
  ///
  /// - Throws: `ValidationError` if a name is unknown, or a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    let typed = try expressions.functions()
    if isAll { return Catalogue.all.map { $0.init() } }
    return try Selection(names: activation).functions() + typed
  }
}

/// Where results are kept, and what is recorded with them.
struct MeasurementRecord: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The directory of the results. (default: Docs/Data)", valueName: "directory"),
    transform: OutputDirectory.read)
  var output = OutputDirectory("Docs/Data")

  // Flags begin with hyphens, as options do.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The flags of the compiler, which are recorded with the results.", valueName: "flags"))
  var flags = "-c release"

  @Option(
    help: ArgumentHelp(
      "The command that is recorded with the results. (default: this command)",
      valueName: "command"))
  var recordedAs: String?

  /// The command to be recorded.
  var command: String {
    recordedAs ?? (["plotgen"] + CommandLine.arguments.dropFirst()).joined(separator: " ")
  }

  /// The machine, the system, the compiler and the commit.
  func environment() -> Environment { .current(flags: flags) }

  /// Writes results and prints the path.
  func write(_ results: some ResultsFile) throws {
    let name = type(of: results).fileName
    try output.prepare(for: [name])
    try StandardOutput.write(try output.write(try results.bytes(), to: name))
  }

  /// The results that are there; nil if there are none.
  ///
  /// - Throws: `ResultsError` if there are some, but damaged.
  func existing<Results: ResultsFile>(_: Results.Type) throws(ResultsError) -> Results? {
    guard let bytes = output.content(of: Results.fileName) else { return nil }
    return try Results(bytes, path: output.path(of: Results.fileName))
  }
}

extension TemporaryFolder {
  /// Where it is.
  var url: URL { URL(filePath: path, directoryHint: .isDirectory) }
}

extension OwnFigures {
  /// The figure that is measured against other tools.
  static func measured() throws -> OwnFigures {
    let typeface = try Typeface.chosen(nil)
    return OwnFigures(
      warm: { format in
        guard let format = FileFormat(named: format) else { return 0 }
        let stages = FigureStages(Figures.measured, FigureOutput(format), typeface: typeface)
        return try stages.encode(try stages.draw(try stages.layout(stages.chart()))).count
      },
      command: { format, folder in
        FigureCommand(
          [
            Bundle.main.executablePath ?? CommandLine.arguments[0], "draw", "--activation",
            "sineReLU", "--epsilon", "0.025", "--format", format, "--scale", "1", "--output",
            folder.path,
          ], file: folder.appending(path: "sinerelu-epsilon-0.025.\(format)").path)
      })
  }
}
