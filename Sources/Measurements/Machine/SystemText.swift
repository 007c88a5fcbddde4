/// What the texts say in which systems and tools speak of themselves.
enum SystemText {
  /// The model of the first processor, from `/proc/cpuinfo`.
  ///
  /// On ARM it has no name there, but numbers that stand for one.
  static func processor(_ cpuinfo: String) -> String? {
    if let name = value(of: "model name", in: cpuinfo, after: ":") { return name }
    let numbers = ["CPU implementer", "CPU part"].compactMap { key in
      value(of: key, in: cpuinfo, after: ":").map { "\(key) \($0)" }
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
  }

  /// The name of the distribution, from `/etc/os-release`.
  static func systemName(_ release: String) -> String? {
    value(of: "PRETTY_NAME", in: release, after: "=").map { name in
      String(name.trimmingPrefix("\"").reversed().trimmingPrefix("\"").reversed())
    }
  }

  /// The kernel, its version and the architecture, from what `uname -srm` prints.
  ///
  /// What follows the numbers of the version names whoever built it.
  static func kernel(_ output: String) -> String? {
    let words = output.split(separator: " ")
    guard words.count == 3 else { return nil }
    return "\(words[0]) \(words[1].prefix { $0.isNumber || $0 == "." }) \(words[2])"
  }

  /// The version, from what `swift --version` prints; a swiftly or driver version before it is left out.
  static func swiftVersion(_ output: String) -> String? {
    output.split(separator: "\n").first { $0.contains("Swift version") }.flatMap { line in
      line.firstRange(of: "Swift version").map { String(line[$0.lowerBound...]) }
    }
  }

  /// The value of the first line with the key, spaces trimmed; nil if it is empty.
  private static func value(of key: String, in text: String, after sign: Character) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: sign, maxSplits: 1).map(trimmed)
      if parts.count == 2, parts[0] == key, !parts[1].isEmpty { return parts[1] }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}
