import Foundation
import Testing

/// Runs the built program in a folder that is empty at first and gone afterwards.
struct Plotgen {
  /// The folder the program runs in.
  let folder: URL

  private let program: URL

  /// Gives `body` a program to run.
  static func inFolder<Result>(_ body: (Plotgen) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plotgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(Plotgen(folder: folder, program: try #require(BuiltProgram.url)))
  }

  /// Runs the program once in a folder of its own.
  static func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program in a folder of its own.
  static func run(_ arguments: [String]) throws -> Outcome {
    try inFolder { try $0.run(arguments) }
  }

  /// Runs the program.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program.
  func run(_ arguments: [String]) throws -> Outcome { try start(program, arguments) }

  /// Runs a line of shell, in which `$plotgen` is the program.
  func shell(_ line: String) throws -> Outcome {
    try start(URL(filePath: "/bin/sh"), ["-c", line])
  }

  /// The names of all files in the folder, hidden ones too, with their directories, sorted.
  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
        var isDirectory: ObjCBool = false
        let path = folder.appending(path: $0).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
          && !isDirectory.boolValue
      }.sorted()
    }
  }

  /// Whether the folder holds nothing at all.
  var isEmpty: Bool {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty }
  }

  /// The content of a file in the folder.
  func bytes(of name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// Creates or replaces a file in the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Creates a directory in the folder.
  func makeDirectory(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: name), withIntermediateDirectories: true)
  }

  /// Streams go to files, not to pipes: a full pipe would stop the program while nobody reads.
  private func start(_ executable: URL, _ arguments: [String]) throws -> Outcome {
    let streams = FileManager.default.temporaryDirectory
      .appending(path: "streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let (output, messages) = (streams.appending(path: "out"), streams.appending(path: "err"))
    try Data().write(to: output)
    try Data().write(to: messages)

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["plotgen"] = program.path
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }
}
