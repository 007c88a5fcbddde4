import ArgumentParser

/// Rows of words in columns that are as wide as their widest word.
public struct TextTable {
  /// The rows, each with its words from the left to the right.
  package let rows: [[String]]

  /// Takes rows of words, which need not be of the same length.
  public init(rows: [[String]]) { self.rows = rows }

  /// The rows, one a line, two spaces between columns.
  public var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { word, width in
        word + String(repeating: " ", count: width - word.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }.joined(separator: "\n")
  }
}

extension ParsableCommand {
  /// Ends the process: says in one message what was wrong, or shows what was asked for, such as help.
  ///
  /// - Parameters:
  ///   - error: What the command threw.
  ///   - say: Writes a line to standard error.
  ///   - show: Writes text to standard output; text that could not be written is no success.
  public static func end(
    with error: any Error, saying say: (String) -> Void, showing show: (String) throws -> Void
  ) -> Never {
    let program = _commandName
    let code = exitCode(for: error)
    guard code != .success else {
      do {
        let text = fullMessage(for: error)
        if !text.isEmpty { try show(text) }
      } catch {
        say("\(program): \(error)")
        exit(withError: ExitCode.failure)
      }
      exit(withError: code)
    }
    let text = message(for: error)
    if !text.isEmpty { say("\(program): \(Number.shown(text))") }
    if code == .validationFailure {
      say("See '\(program) --help' or '\(program) help <command>'.")
    }
    exit(withError: code)
  }
}
