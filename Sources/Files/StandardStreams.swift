import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where results go.
package enum StandardOutput {
  /// Writes a line.
  ///
  /// - Throws: `FileError` if not all of it could be written.
  package static func write(_ line: String) throws(FileError) { try write(text: line + "\n") }

  /// Writes text as it is.
  ///
  /// - Throws: `FileError` if not all of it could be written.
  package static func write(text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes bytes.
  ///
  /// - Throws: `FileError` if not all of them could be written.
  package static func write(_ bytes: [UInt8]) throws(FileError) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw FileError("standard output", .writing, "\(error)")
    }
  }
}

/// Where messages and progress go.
public enum StandardError {
  /// Whether standard error is a terminal.
  public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line.
  public static func write(_ line: String) { write(text: line + "\n") }

  /// Writes text as it is.
  ///
  /// What cannot be written is lost: there is no other place to say so.
  public static func write(text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
