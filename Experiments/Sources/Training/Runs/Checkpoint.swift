import CZlib
import Foundation
import Results

/// A run between two epochs, or after the last, as a file.
///
/// A line of JSON, the numbers as they are in memory, and the CRC-32 of all that.
struct Checkpoint {
  /// What the file begins with.
  struct Header: Codable {
    /// All that the run depends on, in words.
    let key: String

    /// What happened so far.
    let history: TrainingHistory

    /// How often the optimiser has moved the weights.
    let steps: Int

    /// The test with the best and the last weights; nil before the end.
    let test: TrainingScore?

    /// The test with the last weights; nil before the end.
    let lastTest: TrainingScore?

    /// How many numbers each part has.
    let counts: [Int]
  }

  let header: Header
  let parts: [[Float]]

  init(header: Header, parts: [[Float]]) {
    self.header = header
    self.parts = parts
  }

  /// The content of a file.
  func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var data = try encoder.encode(header)
    data.append(UInt8(ascii: "\n"))
    for part in parts { part.withUnsafeBytes { data.append(contentsOf: $0) } }
    withUnsafeBytes(of: Self.checksum(data).littleEndian) { data.append(contentsOf: $0) }
    return data
  }

  /// Reads the content of a file.
  ///
  /// - Throws: `TrainingError.checkpointDamaged`.
  init(_ data: Data, path: String) throws(TrainingError) {
    let body = data.dropLast(4)
    let kept = data.suffix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard data.count > 4, Self.checksum(body) == kept else {
      throw .checkpointDamaged(path: path, reason: "its checksum is wrong")
    }
    guard let end = body.firstIndex(of: UInt8(ascii: "\n")),
      let header = try? JSONDecoder().decode(Header.self, from: body[..<end]),
      body.count - (end + 1 - body.startIndex)
        == header.counts.reduce(0, +) * MemoryLayout<Float>.stride
    else {
      throw .checkpointDamaged(path: path, reason: "it was written by another version")
    }
    self.header = header
    var rest = body[(end + 1)...]
    parts = header.counts.map { count in
      let bytes = rest.prefix(count * MemoryLayout<Float>.stride)
      rest = rest.dropFirst(bytes.count)
      return [Float](unsafeUninitializedCapacity: count) { buffer, initialised in
        bytes.copyBytes(to: UnsafeMutableRawBufferPointer(buffer))
        initialised = count
      }
    }
  }

  private static func checksum(_ data: Data) -> UInt32 {
    data.withUnsafeBytes { bytes in
      UInt32(
        truncatingIfNeeded: crc32_z(
          0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
    }
  }
}

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
