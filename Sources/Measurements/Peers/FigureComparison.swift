import Foundation
import Results

/// Times our figures and those of other tools, by turns.
package struct FigureComparison {
  /// The file formats that all tools write.
  package static let formats = ["png", "svg"]

  /// How many rounds each format is measured in, after one that is not counted, which fills the caches
  /// of fonts.
  ///
  /// One more than a multiple of four, so that median and quartiles are samples.
  package var rounds = 17

  /// The seed of the random order.
  package var seed: UInt64 = 1

  private let tools: [PeerProcess]
  private let own: OwnFigures

  /// Creates a comparison with the usual settings.
  ///
  /// - Parameters:
  ///   - tools: Processes of tools.
  ///   - own: How this package draws.
  package init(_ tools: [PeerProcess], own: OwnFigures) {
    self.tools = tools
    self.own = own
  }

  /// The rows of every format, in a warm process and as a process: ours, then those of the tools.
  ///
  /// - Parameters:
  ///   - folder: An existing folder for the figures.
  ///   - progress: Told, before each comparison and at the end, how many are done, of how many, and the
  ///     name of the one that comes next.
  /// - Throws: `PeerError` if a tool fails.
  package func rows(
    folder: URL, progress: (_ done: Int, _ total: Int, _ next: String?) -> Void = { _, _, _ in }
  ) throws(PeerError) -> [FigureRow] {
    let comparisons = FigureRow.Mode.allCases.flatMap { mode in
      Self.formats.map { (format: $0, mode: mode) }
    }
    var generator = SplitMix64(seed: seed)
    var rows: [FigureRow] = []
    for (done, (format, mode)) in comparisons.enumerated() {
      progress(done, comparisons.count, "\(format) \(mode.rawValue)")
      rows += try measure(format, mode, folder, order: &generator)
    }
    progress(comparisons.count, comparisons.count, nil)
    return rows
  }

  private func measure(
    _ format: String, _ mode: FigureRow.Mode, _ folder: URL, order generator: inout SplitMix64
  ) throws(PeerError) -> [FigureRow] {
    var participants = [ours(format, mode, folder)]
    for tool in tools { participants.append(try theirs(tool, format, mode, folder)) }
    var samples = [[Double]](repeating: [], count: participants.count)
    var bytes: [Int] = []
    for participant in participants { bytes.append(try participant.draw().bytes) }
    for _ in 0..<rounds {
      for index in generator.shuffled(Array(participants.indices)) {
        samples[index].append(try participants[index].draw().seconds * 1e3)
      }
    }
    return participants.indices.map { index in
      FigureRow(
        tool: participants[index].name, format: format, mode: mode,
        milliseconds: Summary(samples: samples[index]), bytes: bytes[index],
        ratioToOurs: index == 0 ? nil : Ratio(of: samples[index], to: samples[0]))
    }
  }
}

extension FigureComparison {
  /// This package or another tool, which draws one figure again and again.
  fileprivate struct Participant {
    let name: String
    let draw: () throws(PeerError) -> (seconds: Double, bytes: Int)
  }

  /// This package.
  fileprivate func ours(
    _ format: String, _ mode: FigureRow.Mode, _ folder: URL
  ) -> Participant {
    let name = PeerRow.ours
    switch mode {
    case .warm:
      let warm = own.warm
      return Participant(name: name) { () throws(PeerError) in
        do {
          let start = ContinuousClock.now
          let bytes = try warm(format)
          return ((ContinuousClock.now - start) / .seconds(1), bytes)
        } catch {
          throw .failed(program: name, cause: "\(error)")
        }
      }
    case .process:
      let command = own.command(format, folder)
      return Participant(name: name) { () throws(PeerError) in
        try command.run(name, folder: folder)
      }
    }
  }

  /// Another tool.
  fileprivate func theirs(
    _ tool: PeerProcess, _ format: String, _ mode: FigureRow.Mode, _ folder: URL
  ) throws(PeerError) -> Participant {
    let path = folder.appending(path: "\(tool.name).\(format)").path
    switch mode {
    case .warm:
      return Participant(name: tool.name) { () throws(PeerError) in
        let drawn = try tool.ask(
          .figure(format: format, path: path), for: PeerAnswer.Figure.self)
        return (drawn.seconds, drawn.bytes)
      }
    case .process:
      let answer = try tool.ask(
        .command(format: format, path: path), for: PeerAnswer.Command.self)
      let command = FigureCommand(answer.command, file: path)
      return Participant(name: tool.name) { () throws(PeerError) in
        try command.run(tool.name, folder: folder)
      }
    }
  }
}

/// The two ways in which this package draws the compared figure: SineReLU, ε = 0.025, from −7 to 7.
package struct OwnFigures {
  /// Draws it in this process into a file format, and returns the size in bytes.
  package let warm: (_ format: String) throws -> Int

  /// The program that draws it, given a format and an existing folder.
  package let command: (_ format: String, _ folder: URL) -> FigureCommand

  /// Creates it from its parts.
  package init(
    warm: @escaping (_ format: String) throws -> Int,
    command: @escaping (_ format: String, _ folder: URL) -> FigureCommand
  ) {
    self.warm = warm
    self.command = command
  }
}

/// A program that draws one figure into a file and ends.
package struct FigureCommand: Hashable, Sendable {
  /// The program and its arguments.
  package let command: [String]

  /// The file it draws into.
  package let file: String

  /// Creates a command from its parts.
  package init(_ command: [String], file: String) {
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
