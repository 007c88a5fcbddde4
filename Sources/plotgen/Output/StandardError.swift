import Foundation

/// Where messages and progress go.
enum StandardError {
  /// Whether somebody is watching.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line.
  static func write(_ line: String) { write(text: line + "\n") }

  /// Writes text as it is; if that fails there is nobody left to tell.
  static func write(text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
