import Activations
import CommandLineTools
import Foundation
import Results

/// What is asked for of a figure: options of `draw` with their values, as a JSON file keeps them.
struct FigureRequest: Equatable {
  /// The values of each option, as they are typed; "true" or "false" for a flag.
  private(set) var values: [FigureOption: [String]] = [:]

  /// The ending of the names of such files.
  static let ending = ".json"

  /// The version of the files; to be raised when a key changes its meaning.
  private static let version = 1

  private static let versionKey = "version"

  /// Takes the options of `draw` that were typed; those that are no part of the figure are left out.
  ///
  /// - Parameter arguments: The arguments with one for each item of a list; the parser has accepted them.
  init(arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst(), argument != "--" {
      guard argument.hasPrefix("--") else { continue }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      if parts[0] == "--no-grid" {
        values[.grid] = ["false"]
      } else if let option = FigureOption(typed: parts[0]) {
        var typed = Array(parts.dropFirst())
        switch option.kind {
        case .flag, .switch: typed = ["true"]
        case .number, .text: if typed.isEmpty { typed = rest.popFirst().map { [$0] } ?? [] }
        case .numbers, .texts:
          while let item = rest.first, !item.hasPrefix("-") {
            typed.append(item)
            rest.removeFirst()
          }
        }
        values[option] = option.isList ? (values[option] ?? []) + typed : typed
      }
    }
  }

  /// Reads the bytes of a file.
  ///
  /// - Throws: `Flaw` for the first thing in it that is missing or wrong.
  init(_ bytes: [UInt8]) throws(Flaw) {
    let json = try JSONParser.value(of: bytes)
    guard case .object(var members) = json else {
      throw Flaw(place: "", found: json.description, needed: "an object")
    }
    let version = members.removeValue(forKey: Self.versionKey) ?? .missing
    guard version == .number("\(Self.version)") else {
      throw Flaw(
        place: Self.versionKey, found: version.description, needed: "the version \(Self.version)")
    }
    for key in members.keys.sorted() {
      guard let option = FigureOption(rawValue: key) else { throw Self.unknown(key) }
      values[option] = try Self.values(members[key] ?? .missing, of: option)
    }
  }

  private static func unknown(_ key: String) -> Flaw {
    let keys = FigureOption.allCases.map(\.rawValue)
    // What is typed with hyphens on the command line has none here.
    let plain = String(key.filter { $0 != "-" && $0 != "_" }).lowercased()
    let near =
      keys.first { $0.lowercased() == plain } ?? Catalogue.nearest(to: key, among: keys)
    return Flaw(
      place: key, found: "an unknown key",
      needed: near.map { "a known key; did you mean “\($0)”?" }
        ?? "one of \(keys.joined(separator: ", "))")
  }

  private static func values(
    _ value: JSONValue, of option: FigureOption
  ) throws(Flaw) -> [String] {
    let place = option.rawValue
    switch (option.kind, value) {
    case (.flag, .bool(let bool)), (.switch, .bool(let bool)): return ["\(bool)"]
    case (.number, .number(let digits)), (.numbers, .number(let digits)): return [digits]
    case (.text, .string(let text)), (.texts, .string(let text)), (.numbers, .string(let text)):
      return [try checked(text, at: place)]
    case (.texts, .array(let items)), (.numbers, .array(let items)):
      guard !items.isEmpty else { throw Flaw(place: place, value, needed: "at least one value") }
      var texts: [String] = []
      for (index, item) in items.enumerated() {
        let inner = "\(place)[\(index)]"
        switch item {
        case .string(let text): texts.append(try checked(text, at: inner))
        case .number(let digits) where option.kind == .numbers: texts.append(digits)
        default:
          throw Flaw(
            place: inner, item, needed: option.kind == .numbers ? "a number or a text" : "a text")
        }
      }
      return texts
    default: throw Flaw(place: place, value, needed: option.kind.needed)
    }
  }

  private static func checked(_ text: String, at place: String) throws(Flaw) -> String {
    guard !text.utf8.contains(0) else {
      throw Flaw(place: place, found: "the character 0", needed: "text")
    }
    return text
  }

  /// The figure with what another asks for in place of what it asks for itself.
  func changed(by other: FigureRequest) -> FigureRequest {
    var changed = self
    changed.values.merge(other.values) { $1 }
    return changed
  }

  /// The figure with a name for its files, unless it has one or names its file in full.
  func named(_ stem: String) -> FigureRequest {
    guard values[.name] == nil else { return self }
    if let output = values[.output]?.last {
      guard case .directory? = try? OutputPlace.read(output) else { return self }
    }
    var named = self
    named.values[.name] = [stem]
    return named
  }

  /// One value alone, to find out whether it is to blame.
  fileprivate init(_ option: FigureOption, _ value: [String]) { values = [option: value] }

  /// Each value by itself, with its place in the file.
  var parts: [(place: String, value: String, file: FigureRequest)] {
    FigureOption.allCases.flatMap { option -> [(String, String, FigureRequest)] in
      let values = values[option] ?? []
      return values.enumerated().map { index, value in
        let place =
          option.isList && values.count > 1 ? "\(option.rawValue)[\(index)]" : option.rawValue
        return (place, value, FigureRequest(option, [value]))
      }
    }
  }

  /// The options and values as the parser of the command line is to see them.
  var arguments: [String] {
    FigureOption.allCases.flatMap { option -> [String] in
      guard let values = values[option], let first = values.first else { return [] }
      switch option.kind {
      case .flag: return first == "true" ? [option.typed] : []
      case .switch:
        return [first == "true" ? option.typed : option.typed.replacing("--", with: "--no-")]
      case .number: return ["\(option.typed)=\(first)"]
      case .text: return ["\(option.typed)=\(first)"]
      case .numbers, .texts:
        // What begins with a hyphen would be taken for an option.
        return ["\(option.typed)=\(first)"]
          + values.dropFirst().map { $0.hasPrefix("-") ? "−" + $0.dropFirst() : $0 }
      }
    }
  }

  /// The bytes of the file: a key a line, in the order of the options in the help.
  var bytes: [UInt8] {
    let members =
      ["\"\(Self.versionKey)\": \(Self.version)"]
      + FigureOption.allCases.compactMap { option in
        values[option].map { "\"\(option.rawValue)\": \(Self.json($0, of: option))" }
      }
    return Array("{\n  \(members.joined(separator: ",\n  "))\n}\n".utf8)
  }

  private static func json(_ values: [String], of option: FigureOption) -> String {
    switch option.kind {
    case .flag, .switch: values.joined()
    case .number: values.map(number).joined()
    case .text: quoted(option == .zoom ? hyphenated(values.joined()) : values.joined())
    case .texts:
      "[\(values.map { quoted(option.isWords ? $0 : hyphenated($0)) }.joined(separator: ", "))]"
    case .numbers: "[\(values.map(number).joined(separator: ", "))]"
    }
  }

  /// A number of JSON, or where it is more than a number, a text.
  private static func number(_ typed: String) -> String {
    guard let number = Number(argument: typed), number.value.isFinite else { return quoted(typed) }
    return number.description
  }

  /// A formula or a number as it was typed: the parser of the command line was shown a true minus sign for the first
  /// hyphen.
  private static func hyphenated(_ typed: String) -> String {
    typed.hasPrefix("−") ? "-" + typed.dropFirst() : typed
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}

extension FigureOption.Kind {
  /// What has to stand after the key.
  fileprivate var needed: String {
    switch self {
    case .number: "a number"
    case .text: "a text"
    case .texts: "a text, or a list of texts"
    case .numbers: "a number, or a list of numbers"
    case .flag, .switch: "true or false"
    }
  }
}

extension Flaw {
  fileprivate init(place: String, _ value: JSONValue, needed: String) {
    self.init(place: place, found: value.description, needed: needed)
  }
}

/// Why a figure file cannot be drawn: the file, the place in it, and the cause with what to do.
struct FigureFileError: Error, CustomStringConvertible {
  let file: String
  let place: String
  let cause: String

  /// One line.
  var description: String { "\(place.isEmpty ? file : "\(file): \(place)"): \(cause)" }
}
