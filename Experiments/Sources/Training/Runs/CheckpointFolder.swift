import CZlib
import Foundation
import Measurements

/// Where runs are kept, each in a file of its own.
public struct CheckpointFolder: Sendable {
  private let path: String

  /// Takes the path of a folder, which is made when it is needed.
  public init(_ path: String) { self.path = path }

  /// What is kept of a run; nil if nothing is.
  ///
  /// - Throws: `TrainingError` if the file is damaged.
  func checkpoint(of job: TrainingJob) throws(TrainingError) -> Checkpoint? {
    let file = file(of: job)
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    let checkpoint = try Checkpoint(data, path: file)
    guard checkpoint.header.key == job.key else {
      throw .checkpointDamaged(path: file, reason: "it is of another run")
    }
    return checkpoint
  }

  /// Keeps a run, whole or not at all.
  ///
  /// - Throws: `TrainingError` if it cannot be written.
  func keep(_ checkpoint: Checkpoint, of job: TrainingJob) throws(TrainingError) {
    let file = file(of: job)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
      try checkpoint.bytes().write(to: URL(filePath: file), options: .atomic)
    } catch {
      throw .checkpointNotWritten(path: file, reason: error.localizedDescription)
    }
  }

  /// Names what a run is, and ends with a number that stands for all it depends on.
  func file(of job: TrainingJob) -> String {
    let key = Array(job.key.utf8)
    let number = String(crc32_z(0, key, key.count), radix: 16)
    let name = job.activation.function.filter { $0.isASCII && $0.isLetter }.prefix(40)
    return "\(path)/\(job.settings.network)-\(name)-run-\(job.run)-\(number).checkpoint"
  }
}
