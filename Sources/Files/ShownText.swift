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
  var isHarmless: Bool {
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
