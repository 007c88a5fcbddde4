import Foundation

/// A program on the path and its arguments.
struct Command {
  private let words: [String]

  /// Creates a command.
  init(_ words: String...) { self.init(words) }

  /// Creates a command from the name of the program and its arguments.
  init(_ words: [String]) { self.words = words }

  /// What it prints; nil if it cannot be run or fails.
  var output: String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    } catch {
      return nil
    }
  }

  /// The first line of what it prints; nil if it is empty.
  var firstLine: String? { output?.split(separator: "\n").first.map(String.init) }
}
