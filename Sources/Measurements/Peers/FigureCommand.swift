import Foundation

/// A program that draws one figure into a file and ends.
public struct FigureCommand: Hashable, Sendable {
  /// The program and its arguments.
  public let command: [String]

  /// The file it draws into.
  public let file: String

  /// Creates a command from its parts.
  public init(_ command: [String], file: String) {
    self.command = command
    self.file = file
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - name: What messages call it.
  ///   - folder: An existing folder for what it says.
  /// - Returns: The seconds from its start to its end, and the size of the file.
  /// - Throws: `PeerError.failed` if it does not run, fails or leaves no file.
  func run(_ name: String, folder: URL) throws(PeerError) -> (seconds: Double, bytes: Int) {
    let said = folder.appending(path: "\(name).process")
    defer { try? FileManager.default.removeItem(at: said) }
    let process = Process()
    let seconds: Double
    do {
      try Data().write(to: said)
      let handle = try FileHandle(forWritingTo: said)
      (process.standardOutput, process.standardError) = (handle, handle)
      process.standardInput = FileHandle.nullDevice
      // Foundation's own wait looks for the end only every 50 ms.
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      let start = ContinuousClock.now
      try process.run(command: command)
      ended.wait()
      seconds = (ContinuousClock.now - start) / .seconds(1)
    } catch {
      throw .failed(program: name, cause: error.localizedDescription)
    }
    guard process.terminationStatus == 0 else {
      let cause = LastLine.of(said) ?? "it ended with status \(process.terminationStatus)"
      throw .failed(program: name, cause: cause)
    }
    guard let bytes = try? URL(filePath: file).resourceValues(forKeys: [.fileSizeKey]).fileSize,
      bytes > 0
    else { throw .failed(program: name, cause: "it leaves no file") }
    return (seconds, bytes)
  }
}
