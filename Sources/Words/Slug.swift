/// Parts of a file's name.
package enum Slug {
  /// The parts with hyphens between.
  ///
  /// What would be too long for a file system is cut, and ends with a number that differs, all but
  /// certainly, from that of any other name with the same beginning (FNV-1a, 64 bits).
  package static func name(_ parts: [String]) -> String {
    let name = parts.joined(separator: "-")
    let limit = 200
    guard name.utf8.count > limit else { return name }
    let end = String(hash(of: name), radix: 36)
    return name.prefix(limit - end.count - 1) + "-" + end
  }

  /// The letters and digits of a formula, and where it has other signs, a number that differs, all but
  /// certainly, from that of any other formula.
  package static func formula(_ formula: String) -> String {
    let words = formula.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let beginning = words.joined(separator: "-").prefix(32).split(separator: "-")
    let end = String(hash(of: formula) & 0xFFFF_FFFF, radix: 36)
    let isPlain = words.count == 1 && words[0].count == formula.count && formula.count <= 32
    return (["expression"] + beginning + (isPlain ? [] : [Substring(end)])).joined(separator: "-")
  }

  /// FNV-1a, 64 bits.
  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A name in camel case in lower case, with hyphens between its words.
  package static func words(_ name: String) -> String {
    name.reduce(into: "") { slug, letter in
      if letter.isUppercase, !slug.isEmpty { slug += "-" }
      slug += letter.lowercased()
    }
  }

  /// The shortest decimal, with the sign in words.
  package static func number(_ value: Double) -> String {
    let text = value.magnitude.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return value.sign == .minus ? "minus-\(short)" : short
  }
}
