import Foundation
import Fuzzing

/// Tries what nobody would type, for a given time, and keeps what fails.
@main
struct Fuzz {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "formula" {
      guard let flaw = FormulaCheck(arguments[2]).flaw else { return }
      fail(flaw)
    }
    guard arguments.count == 3, let seconds = Double(arguments[1]), seconds > 0,
      let seed = UInt64(arguments[2])
    else { fail("fuzz SECONDS SEED: both are numbers, such as 60 and 1") }
    try run(for: seconds, seed: seed)
  }

  /// Tries cases until the time is over.
  private static func run(for seconds: Double, seed: UInt64) throws {
    let folder = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let runner = FuzzRunner(folder: folder)
    let source = FuzzSource(seed: seed, documents: try Documents(folder).all)
    let end = Date(timeIntervalSinceNow: seconds)
    var (number, found) = (0 as UInt64, 0)
    while Date() < end {
      var tried = source.next(number)
      number += 1
      guard let flaw = try runner.flaw(of: tried) else { continue }
      found += 1
      tried.reason = flaw
      let file = FuzzCase.corpus.appending(path: "seed-\(seed)-\(number - 1).json")
      try tried.bytes().write(to: file)
      say("\(file.path): \(flaw)")
    }
    say("\(number) cases with seed \(seed), \(found) failed")
    if found > 0 { exit(1) }
  }

  /// Prints a line at once, also into a file.
  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
  }
}

/// The files that are changed at random: those of results, and of figures as the program saves them.
private struct Documents {
  let all: [FuzzSource.Document]

  /// Collects them.
  ///
  /// - Parameter folder: The folder in which the program was built.
  init(_ folder: URL) throws {
    all = try Self.results() + Self.figures(URL(filePath: folder.appending(path: "plotgen").path))
  }

  private static func results() throws -> [FuzzSource.Document] {
    let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/Data")
    return try ["measurements", "peers", "accuracy", "experiments"].compactMap { name in
      let file = data.appending(path: "\(name).json")
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      return FuzzSource.Document(
        path: "D/\(name).json", text: try String(contentsOf: file, encoding: .utf8),
        arguments: ["gallery", "--data", "D", "--only", "pages/*", "--output", "o"])
    }
  }

  private static func figures(_ program: URL) throws -> [FuzzSource.Document] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try [
      ["--activation", "relu", "swish(beta=2)", "--derivative", "0", "1", "--title", "t"],
      [
        "--expression", "a*z^2", "--let", "a=2", "--mark", "z=1", "--zoom", "0…1", "--theme",
        "both",
      ],
    ].map { words in
      let file = folder.appending(path: "figure.json")
      let process = Process()
      process.executableURL = program
      process.arguments = ["draw"] + words + ["--output", folder.path, "--save", file.path]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return FuzzSource.Document(
        path: "figure.json", text: try String(contentsOf: file, encoding: .utf8),
        arguments: ["draw", "figure.json", "--output", "o"])
    }
  }
}
