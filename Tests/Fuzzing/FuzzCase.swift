import Foundation

/// One thing to try: a program, its arguments, and files in the folder that it runs in.
public struct FuzzCase: Codable, Sendable {
  /// What is run.
  public enum Program: String, Codable, Sendable {
    /// The program of the package.
    case plotgen

    /// The check of values and enclosures, in a process of its own, because it may crash.
    case formula
  }

  /// What is run.
  public var program: Program

  /// The arguments.
  public var arguments: [String]

  /// The texts of files by their paths.
  public var files: [String: String]

  /// Why it was kept; empty for one that was never run.
  public var reason: String

  /// Creates a case.
  public init(
    _ program: Program, _ arguments: [String], files: [String: String] = [:], reason: String = ""
  ) {
    self.program = program
    self.arguments = arguments
    self.files = files
    self.reason = reason
  }

  /// Reads a file that was kept.
  public init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(FuzzCase.self, from: Data(contentsOf: file))
  }

  /// The bytes of a file to keep.
  public func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// The folder of the cases that failed once, each of which is tried by the tests again.
  public static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")

  /// The cases that were kept, by the names of their files.
  public static func kept() throws -> [(name: String, case: FuzzCase)] {
    try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .map { ($0.lastPathComponent, try FuzzCase(contentsOf: $0)) }
      .sorted { $0.name < $1.name }
  }
}
