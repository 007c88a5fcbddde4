import Foundation
import Measurements

/// The file of the results.
struct ResultsRecord {
  private let path: String

  /// Takes the folder that the file is in.
  init(folder: String) {
    path = (folder.hasSuffix("/") ? folder : folder + "/") + ExperimentResults.fileName
  }

  /// What is there; nothing if there is no file.
  ///
  /// - Throws: `ResultsError` if the file is damaged.
  func read() throws -> ExperimentResults {
    guard let data = FileManager.default.contents(atPath: path) else { return ExperimentResults() }
    return try ExperimentResults([UInt8](data), path: path)
  }

  /// Replaces the file, whole or not at all, by what is there with a change.
  func update(_ change: (inout ExperimentResults) -> Void) throws {
    var results = try read()
    change(&results)
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(results.bytes()).write(to: url, options: .atomic)
  }
}
