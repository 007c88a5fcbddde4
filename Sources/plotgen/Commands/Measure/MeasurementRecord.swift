import ArgumentParser
import Foundation
import Results

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
    help: ArgumentHelp("The compiler's flags, to be recorded.", valueName: "flags"))
  var flags = "-c release"

  @Option(
    help: ArgumentHelp(
      "The command to be recorded as the one that measures this. (default: this command)",
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
