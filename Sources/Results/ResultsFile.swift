import Foundation

/// Results that have a file of their own.
public protocol ResultsFile: Codable, Hashable, Sendable {
  /// The name of the file, below `Docs/Data/`.
  static var fileName: String { get }

  /// The command that makes it.
  static var command: String { get }
}

extension ResultsFile {
  /// Reads the bytes of a file.
  ///
  /// - Parameter path: What errors call the file.
  /// - Throws: `ResultsError` for the first thing in it that is missing or wrong.
  public init(_ bytes: [UInt8], path: String) throws(ResultsError) {
    do throws(Flaw) {
      self = try ResultsDecoder.value(Self.self, from: try unversioned(JSONParser.value(of: bytes)))
    } catch {
      throw ResultsError(path, error, remedy: Self.remedy)
    }
  }

  /// The bytes to keep, which end with a new line.
  ///
  /// - Throws: `ResultsError` if they could not be read again, as when a time is not finite.
  public func bytes() throws(ResultsError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let bytes: [UInt8]
    do {
      let text = String(decoding: try encoder.encode(Versioned(results: self)), as: UTF8.self)
      bytes = [UInt8]((joiningNumbers(text) + "\n").utf8)
    } catch {
      throw ResultsError(Self.fileName, Flaw(encoding: error), remedy: Self.remedy)
    }
    _ = try Self(bytes, path: Self.fileName)
    return bytes
  }

  private static var remedy: String { "run '\(command)' again" }
}

/// The version of the files; to be raised when the meaning of what is kept changes.
private let formatVersion = 1

/// Results with the version beside their own members.
private struct Versioned<Results: ResultsFile>: Encodable {
  let results: Results

  private enum Key: CodingKey { case format }

  func encode(to encoder: any Encoder) throws {
    try results.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(formatVersion, forKey: .format)
  }
}

/// The content of a file without its version, which must be the known one.
private func unversioned(_ file: JSONValue) throws(Flaw) -> JSONValue {
  guard case .object(var members) = file else {
    throw Flaw(place: "", found: file.description, needed: "an object")
  }
  let version = members.removeValue(forKey: "format") ?? .missing
  guard version == .number("\(formatVersion)") else {
    throw Flaw(
      place: "format", found: version.description, needed: "the format \(formatVersion)")
  }
  return .object(members)
}

extension Flaw {
  /// The reason why results could not be encoded.
  fileprivate init(encoding error: any Error) {
    if case EncodingError.invalidValue(let value, let context) = error {
      self.init(
        place: Self.place(context.codingPath), found: "\(value)", needed: "what JSON can hold")
    } else {
      self.init(place: "", found: "\(error)", needed: "what JSON can hold")
    }
  }
}

/// Pretty-printed JSON with each list of numbers on one line, so that changes stay small.
private func joiningNumbers(_ text: String) -> String {
  var lines: [String] = []
  var list: [String]?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let word = line.drop { $0 == " " }
    if let numbers = list {
      let isNumber = word.allSatisfy { $0.isNumber || "+-.e,".contains($0) }
      if isNumber {
        list = numbers + [String(word)]
        continue
      }
      list = nil
      if word.hasPrefix("]"), numbers.count > 1 {
        lines.append(numbers[0] + numbers.dropFirst().joined(separator: " ") + word)
        continue
      }
      lines += numbers
    }
    if word.hasSuffix("[") { list = [String(line)] } else { lines.append(String(line)) }
  }
  return (lines + (list ?? [])).joined(separator: "\n")
}

/// The reason why results could not be read or written: the file, the place in it, what is there and what is needed.
public struct ResultsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  package let file: String

  /// The place in the file, such as `runs[0].rows[3].nanosecondsPerElement.median`; empty for the whole file.
  package let place: String

  /// What is there.
  package let found: String

  /// What is needed there.
  package let needed: String

  /// What to do.
  package let remedy: String

  fileprivate init(_ file: String, _ flaw: Flaw, remedy: String) {
    self.file = file
    place = flaw.place
    found = flaw.found
    needed = flaw.needed
    self.remedy = remedy
  }

  /// One line: the file, the place, what was found, what is needed and what to do.
  public var description: String {
    let subject = place.isEmpty ? file : "\(file): \(place)"
    return "\(subject): found \(found), expected \(needed); \(remedy)"
  }
}

/// All results; nil for what has not been measured.
package struct MeasuredResults: Hashable, Sendable {
  /// The times of activations.
  package let speed: SpeedResults?

  /// The errors of activations.
  package let accuracy: AccuracyResults?

  /// The times of other libraries and tools.
  package let peers: PeerResults?

  /// The results of training networks.
  package let experiments: ExperimentResults?

  /// The results of the second implementation of the experiments.
  package let replication: ReplicationResults?

  /// What becomes of signals in networks.
  package let signals: SignalResults?

  /// How networks are made and trained.
  package let protocolDescription: ProtocolDescription?

  /// The answers of a computer algebra system and of `plotgen inspect`.
  package let symbolic: SymbolicResults?

  /// Gathers results.
  package init(
    speed: SpeedResults? = nil, accuracy: AccuracyResults? = nil, peers: PeerResults? = nil,
    experiments: ExperimentResults? = nil, replication: ReplicationResults? = nil,
    signals: SignalResults? = nil,
    protocolDescription: ProtocolDescription? = nil, symbolic: SymbolicResults? = nil
  ) {
    self.speed = speed
    self.accuracy = accuracy
    self.peers = peers
    self.experiments = experiments
    self.replication = replication
    self.signals = signals
    self.protocolDescription = protocolDescription
    self.symbolic = symbolic
  }
}
