import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where results go.
public enum StandardOutput {
  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a line.
  ///
  /// - Throws: `FileError` if not all of it could be written.
  public static func write(_ line: String) throws(FileError) { try write(text: line + "\n") }

  /// Writes text: for a terminal as it can be shown, else as it is, with every byte of a file's name.
  ///
  /// - Throws: `FileError` if not all of it could be written.
  package static func write(text: String) throws(FileError) {
    try send(isTerminal ? Array(text.shown.utf8) : text.systemBytes)
  }

  /// Writes the bytes of a file.
  ///
  /// - Throws: `FileError` if not all of them could be written, or a terminal would not show but obey them.
  package static func write(_ bytes: [UInt8]) throws(FileError) {
    if isTerminal {
      guard let text = String(validating: bytes, as: UTF8.self), text == text.shown else {
        throw FileError(
          "standard output", .writing,
          "it is a terminal, which cannot show this file; send it to a file or a program, "
            + "as in > figure.png")
      }
    }
    try send(bytes)
  }

  private static func send(_ bytes: [UInt8]) throws(FileError) {
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

  /// Writes a line, or several.
  ///
  /// What they quote is made harmless for a terminal, and shortened where it is very long.
  public static func write(_ line: String) { write(text: line.shown.shortened + "\n") }

  /// Shows a line in place of the one that the cursor is in, if it is a terminal.
  ///
  /// - Parameter line: The line, without an end; nil to take away what was shown.
  public static func show(progress line: String?) {
    guard isTerminal else { return }
    write(text: "\r\u{1B}[K" + (line?.shown.replacing("\n", with: " ") ?? ""))
  }

  /// What cannot be written is lost: there is no other place to say so.
  private static func write(text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}

/// Text as it may be shown on a terminal, whoever has written it.
extension String {
  /// The text with everything visible that would act on a terminal instead of being read.
  ///
  /// Control characters but tabs and ends of lines are shown by their number, as are those that change the
  /// direction of text, and bytes that are no UTF-8.
  package var shown: String {
    guard unicodeScalars.contains(where: { !$0.isHarmless }) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isHarmless {
        text.unicodeScalars.append(scalar)
      } else if let byte = scalar.systemByte {
        text += "\\x" + String(byte, radix: 16)
      } else {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
  }

  /// The text without the middle of lines that nobody would read.
  package var shortened: String {
    let (longest, kept) = (4_000, 1_000)
    guard utf8.count > longest else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.utf8.count > longest else { return String(line) }
      let omitted = line.unicodeScalars.count - 2 * kept
      guard omitted > 0 else { return String(line) }
      let (head, tail) = (line.unicodeScalars.prefix(kept), line.unicodeScalars.suffix(kept))
      return "\(String(head)) … (\(omitted) characters more) … \(String(tail))"
    }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows it and does nothing else.
  fileprivate var isHarmless: Bool {
    if value < 0x7F { return value >= 0x20 || self == "\n" || self == "\t" }
    guard systemByte == nil else { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    // The joiners belong to words of several scripts.
    case .format: return value == 0x200C || value == 0x200D
    default: return true
    }
  }
}
