import Foundation

/// Runs cases, each in a process and a folder of its own, and judges how it ended.
public struct FuzzRunner {
  /// The seconds of processor time that a run may take; 'docs' takes about 30.
  public var seconds = 60

  /// The seconds by the clock after which a run waits for something that never comes.
  ///
  /// On a busy machine a run gets only a small share of a processor, so this is many times ``seconds``.
  private var patience: Int { 20 * seconds }

  /// The memory that a process may ask for, in kB.
  public var memory = 4_000_000

  private let programs: [FuzzCase.Program: URL]

  /// Takes the folder in which the programs were built.
  public init(folder: URL) {
    programs = [
      .plotgen: folder.appending(path: "plotgen"), .formula: folder.appending(path: "fuzz"),
    ]
  }

  /// Runs a case.
  ///
  /// - Returns: What is wrong with how it ended; nil if nothing is.
  public func flaw(of tried: FuzzCase) throws -> String? {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    let place = folder.appending(path: "place")
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    for (path, text) in tried.files {
      let file = place.appending(path: path)
      try files.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let streams = (folder.appending(path: "out"), folder.appending(path: "err"))
    guard let process = try start(tried, in: place, streams) else { return nil }
    if let flaw = ending(of: process) { return flaw }
    return try flaw(
      process.terminationStatus, messages: Data(contentsOf: streams.1), in: place, tried.program)
  }

  /// Starts the program with its limits; nil if no program can be given such arguments.
  private func start(
    _ tried: FuzzCase, in place: URL, _ streams: (output: URL, messages: URL)
  ) throws -> Process? {
    guard let program = programs[tried.program],
      !tried.arguments.contains(where: { $0.utf8.contains(0) })
    else { return nil }
    try Data().write(to: streams.output)
    try Data().write(to: streams.messages)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      [
        "-c", "ulimit -v \(memory); ulimit -t \(seconds); ulimit -c 0; exec \"$0\" \"$@\"",
        program.path,
      ] + (tried.program == .formula ? ["formula"] : []) + tried.arguments
    process.currentDirectoryURL = place
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let handles = try [streams.output, streams.messages].map(FileHandle.init(forWritingTo:))
    // A process keeps its handles open for longer than an hour of cases has descriptors for.
    defer { handles.forEach { try? $0.close() } }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    return process
  }

  /// Waits for the end.
  ///
  /// - Returns: What is wrong, if it did not end by itself.
  private func ending(of process: Process) -> String? {
    let limit = Date(timeIntervalSinceNow: Double(patience))
    while process.isRunning {
      guard Date() < limit else {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return "no end within \(patience) s by the clock"
      }
      usleep(2_000)
    }
    guard process.terminationReason == .uncaughtSignal else { return nil }
    let number = process.terminationStatus
    return number == SIGXCPU || number == SIGKILL
      ? "no end within \(seconds) s of processor time" : "it died of signal \(number)"
  }

  private func flaw(
    _ status: Int32, messages: Data, in place: URL, _ program: FuzzCase.Program
  ) throws -> String? {
    guard let text = String(bytes: messages, encoding: .utf8) else {
      return "its messages are no text"
    }
    if program == .formula { return status == 0 ? nil : text }
    guard [0, 1, 64].contains(status) else { return "it ended with status \(status)" }
    guard status == 0 || text.hasPrefix("plotgen: ") else { return "it failed without a message" }
    guard text.utf8.count < 20_000 else { return "its messages have \(text.utf8.count) bytes" }
    let isOdd = text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
    }
    guard !isOdd else { return "its messages have control characters" }
    let names = try FileManager.default.subpathsOfDirectory(atPath: place.path)
    guard let left = names.first(where: { $0.hasSuffix(".new") }) else { return nil }
    return "it left \(left)"
  }
}
