import Foundation
import Measurements
import Results

/// What a run that was interrupted had done: results beside those that will be.
struct UnfinishedAccuracy {
  private let directory: OutputDirectory
  private let name: String

  /// Looks into the directory of the results.
  ///
  /// The name has the version of the definitions in it, so what was found of others does not count.
  init?(in directory: OutputDirectory) {
    guard let version = SourceVersion.ofActivations else { return nil }
    self.directory = directory
    name = "unfinished-\(version)-" + AccuracyResults.fileName
  }

  /// What is done of some surveys.
  ///
  /// - Throws: `ResultsError` if the file is damaged.
  func rows(of surveys: [AccuracySurvey]) throws(ResultsError) -> [AccuracyRow] {
    guard let bytes = directory.content(of: name) else { return [] }
    let results = try AccuracyResults(bytes, path: directory.path(of: name))
    return results.rows.filter { row in surveys.contains { row.isOf($0) } }
  }

  /// Keeps what is done.
  func keep(_ results: AccuracyResults) throws {
    try directory.write(try results.bytes(), to: name)
  }

  /// Forgets it, because all is done.
  func remove() { try? FileManager.default.removeItem(atPath: directory.path(of: name)) }
}
