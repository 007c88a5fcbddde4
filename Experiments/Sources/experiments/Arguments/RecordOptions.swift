import ArgumentParser
import Measurements
import Training

/// Where runs and results are kept, and what is recorded with them.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of the checkpoints.", valueName: "folder"))
  var checkpoints = ".checkpoints"

  // Flags begin with hyphens, as options do.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The compiler's flags, to be recorded.", valueName: "flags"))
  var flags = "-c release"

  @Option(
    help: ArgumentHelp(
      "The command to be recorded as the one that repeats this. (default: this command)",
      valueName: "command"))
  var recordedAs: String?

  /// The command to be recorded.
  var command: String {
    recordedAs ?? (["experiments"] + CommandLine.arguments.dropFirst()).joined(separator: " ")
  }

  /// The machine, the system, the compiler and the commit.
  func environment() -> Environment {
    .current(
      flags: flags,
      sources: [
        ":/Sources", ":/Package.swift", ":/Experiments/Sources", ":/Experiments/Package.swift",
      ])
  }

  /// Where runs are kept.
  var folder: CheckpointFolder { CheckpointFolder(checkpoints) }
}
