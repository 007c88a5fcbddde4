import Foundation
import Results

/// The process of one peer, which answers a line of JSON for each line of JSON.
///
/// It ends when this is released.
package final class PeerProcess {
  /// The name of the peer.
  package let name: String

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors: URL
  private var reader: LineReader

  /// Starts the process.
  ///
  /// - Parameters:
  ///   - name: What messages and results call the peer.
  ///   - command: The program, found on the path if it is no path, and its arguments.
  ///   - folder: Where what it writes to standard error is kept.
  /// - Throws: `PeerError.cannotStart` if there is no such program, or no such folder.
  package init(name: String, command: [String], folder: URL) throws(PeerError) {
    self.name = name
    errors = folder.appending(path: "\(name).errors")
    reader = LineReader(descriptor: output.fileHandleForReading.fileDescriptor)
    // A peer that has died is an error to report, not a reason to die of a broken pipe.
    signal(SIGPIPE, SIG_IGN)
    do {
      try Data().write(to: errors)
      process.standardError = try FileHandle(forWritingTo: errors)
      process.standardInput = input
      process.standardOutput = output
      try process.run(command: command)
    } catch {
      throw .cannotStart(peer: name, cause: error.localizedDescription)
    }
    // The end of the child's output is the end of the last copy of this.
    try? output.fileHandleForWriting.close()
    try? input.fileHandleForReading.close()
  }

  deinit {
    try? input.fileHandleForWriting.close()
    // It holds nothing that has to be saved, and may hang. Nor is its end waited for, which for
    // Foundation comes with that of the last process it has started.
    end()
    try? FileManager.default.removeItem(at: errors)
  }

  /// Asks, and waits for the answer.
  ///
  /// - Throws: `PeerError` if the process has ended, is silent, or answers with an error or nonsense.
  func ask<Answer: Decodable>(
    _ request: PeerRequest, for answer: Answer.Type = Answer.self,
    within limit: Duration = .seconds(300)
  ) throws(PeerError) -> Answer {
    try send(request)
    return try decode(try line(to: request, within: limit), request)
  }

  private func line(to request: PeerRequest, within limit: Duration) throws(PeerError) -> Data {
    do throws(LineReader.Failure) {
      return try reader.line(within: limit)
    } catch {
      switch error {
      case .end: throw ended(at: request)
      case .timeOut:
        end()
        throw .timedOut(peer: name, request: request.subject, seconds: limit / .seconds(1))
      }
    }
  }

  private func send(_ request: PeerRequest) throws(PeerError) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .withoutEscapingSlashes
      var line = try encoder.encode(request)
      line.append(UInt8(ascii: "\n"))
      try input.fileHandleForWriting.write(contentsOf: line)
    } catch {
      throw ended(at: request)
    }
  }

  private func decode<Answer: Decodable>(
    _ line: Data, _ request: PeerRequest
  ) throws(PeerError) -> Answer {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let refusal = try? decoder.decode(PeerAnswer.Refusal.self, from: line)
    if let cause = refusal?.missing ?? refusal?.error {
      throw .refused(peer: name, request: request.subject, cause: cause)
    }
    do {
      return try decoder.decode(Answer.self, from: line)
    } catch {
      let excerpt = String(decoding: line.prefix(200), as: UTF8.self)
      throw .malformed(peer: name, request: request.subject, answer: excerpt)
    }
  }

  private func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  private func ended(at request: PeerRequest) -> PeerError {
    end()
    return .ended(peer: name, request: request.subject, lastLine: LastLine.of(errors))
  }
}

/// Reads lines from a file that may keep silent.
struct LineReader {
  /// The reason why there is no line.
  enum Failure: Error {
    case end, timeOut
  }

  private let descriptor: Int32
  private var bytes: [UInt8] = []

  /// Reads from an open file, which stays the caller's to close.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end.
  ///
  /// - Throws: `Failure` if the file ends before the line does, or the line does not come in time.
  mutating func line(within limit: Duration) throws(Failure) -> Data {
    let deadline = ContinuousClock.now + limit
    var searched = 0
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(bytes[..<end])
        bytes.removeSubrange(...end)
        return line
      }
      searched = bytes.count
      try wait(until: deadline)
      try read()
    }
  }

  private func wait(until deadline: ContinuousClock.Instant) throws(Failure) {
    while true {
      let milliseconds = (deadline - .now) / .milliseconds(1)
      guard milliseconds > 0 else { throw .timeOut }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // In pieces, since the argument is an Int32 and signals interrupt it.
      if poll(&request, 1, Int32(min(milliseconds.rounded(.up), 60_000))) > 0 { return }
    }
  }

  private mutating func read() throws(Failure) {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(descriptor, &block, block.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { throw .end }
    bytes += block[..<count]
  }
}

extension Process {
  /// Runs a program, found on the path if it is no path, with its arguments.
  func run(command: [String]) throws {
    guard let program = command.first else { throw CocoaError(.fileNoSuchFile) }
    if program.contains("/") {
      executableURL = URL(filePath: program)
      arguments = Array(command.dropFirst())
    } else {
      executableURL = URL(filePath: "/usr/bin/env")
      arguments = command
    }
    try run()
  }
}

/// The last line of what a program printed.
enum LastLine {
  /// The last line of a file that is not blank; nil if there is none.
  static func of(_ file: URL) -> String? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .last { !$0.isEmpty }
  }
}
