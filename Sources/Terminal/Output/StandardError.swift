import Foundation

/// Where messages and progress go.
public enum StandardError {
  /// Whether somebody is watching.
  public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line.
  public static func write(_ line: String) { write(text: line + "\n") }

  /// Writes text as it is.
  public static func write(text: String) {
    do {
      try FileHandle.standardError.write(contentsOf: Data(text.utf8))
    } catch {
      // There is nobody left to tell.
    }
  }
}
