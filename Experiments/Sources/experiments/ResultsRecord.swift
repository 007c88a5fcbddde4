import ArgumentParser
import Files
import Foundation
import Results
import Training

/// Where runs and results are kept, and what is recorded with them.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of the checkpoints.", valueName: "folder"))
  var checkpoints = ".checkpoints"

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

/// The file of the results.
struct ResultsRecord {
  private let folder: String

  private var path: String { folder + ExperimentResults.fileName }

  /// Takes the folder that the file is in.
  init(folder: String) { self.folder = folder.hasSuffix("/") ? folder : folder + "/" }

  /// What is there; nothing if there is no file.
  ///
  /// - Throws: `ResultsError` if the file is damaged.
  func read() throws -> ExperimentResults {
    guard let data = FileManager.default.contents(atPath: path) else { return ExperimentResults() }
    return try ExperimentResults([UInt8](data), path: path)
  }

  /// What is there.
  ///
  /// - Throws: `ValidationError` if there is no file, `ResultsError` if it is damaged.
  func readExisting() throws -> ExperimentResults {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("there is no file \(path); give the folder that has it")
    }
    return try read()
  }

  /// Replaces another file of the folder, whole or not at all.
  ///
  /// - Returns: Its path.
  func write(_ results: some ResultsFile) throws -> String {
    let path = folder + type(of: results).fileName
    try Self.write(results.bytes(), to: path)
    return path
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try AtomicFile.write(bytes, to: path)
  }

  /// What came of the second implementation; nil if there is no file.
  ///
  /// - Throws: `ResultsError` if the file is damaged.
  func readReplication() throws -> ReplicationResults? {
    let path = folder + ReplicationResults.fileName
    return try FileManager.default.contents(atPath: path).map {
      try ReplicationResults([UInt8]($0), path: path)
    }
  }

  /// Replaces the file, whole or not at all, by what is there with a change.
  func update(_ change: (inout ExperimentResults) -> Void) throws {
    var results = try read()
    change(&results)
    try Self.write(results.bytes(), to: path)
  }
}
