import Foundation

/// Results as JSON, with the version of their model.
enum ResultsDocument {
  /// The version; to be raised when the meaning of what is kept changes.
  static let format = 1

  /// The results in the bytes of a file.
  static func results<Results: ResultsFile & JSONReadable>(
    in bytes: [UInt8], path: String
  ) throws(ResultsError) -> Results {
    do throws(Flaw) {
      let node = JSONNode(value: try JSONParser.value(of: bytes), place: "")
      let needed = "the format \(format)"
      guard case .number("\(format)") = try node.member("format", needed: needed).value else {
        throw try node.member("format", needed: needed).flaw(needed: needed)
      }
      return try Results(node)
    } catch {
      throw ResultsError(path, error, remedy: remedy(Results.self))
    }
  }

  /// The bytes that hold results.
  static func bytes<Results: ResultsFile>(of results: Results) throws(ResultsError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let text = String(decoding: try encoder.encode(Versioned(results: results)), as: UTF8.self)
      return [UInt8]((NumberLines.joined(text) + "\n").utf8)
    } catch {
      throw ResultsError(Results.fileName, flaw(error), remedy: remedy(Results.self))
    }
  }

  private static func remedy(_ results: (some ResultsFile).Type) -> String {
    "run '\(results.command)' again"
  }

  private static func flaw(_ error: any Error) -> Flaw {
    guard case EncodingError.invalidValue(let value, let context) = error else {
      return Flaw(place: "", found: "\(error)", needed: "what JSON can hold")
    }
    let place = context.codingPath.reduce("") { place, key in
      key.intValue.map { "\(place)[\($0)]" } ?? JSONNode.place(of: key.stringValue, in: place)
    }
    return Flaw(place: place, found: "\(value)", needed: "what JSON can hold")
  }

  /// Results with the version beside their own members.
  private struct Versioned<Results: ResultsFile>: Encodable {
    let results: Results

    private enum Key: CodingKey { case format }

    func encode(to encoder: any Encoder) throws {
      try results.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(ResultsDocument.format, forKey: .format)
    }
  }
}
