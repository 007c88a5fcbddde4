extension JSONParser {
  /// Reads text between quotation marks.
  mutating func text(at place: String) throws(Flaw) -> String {
    index += 1
    var units: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        units += Array(String(try escaped(at: place)).utf8)
      case ..<0x20:
        throw flaw(at: place, needed: "a quotation mark at the end of the text")
      default:
        units.append(byte)
        index += 1
      }
    }
    throw flaw(at: place, needed: "a quotation mark at the end of the text")
  }

  /// Reads what follows a backslash.
  private mutating func escaped(at place: String) throws(Flaw) -> Unicode.Scalar {
    let plain: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
      UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let byte = next, let scalar = plain[byte] {
      index += 1
      return scalar
    }
    let unit = try codeUnit(at: place)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // Beyond the first 65,536 characters JSON writes two code units of UTF-16.
    if UTF16.isLeadSurrogate(unit), next == UInt8(ascii: "\\") {
      index += 1
      let trail = try codeUnit(at: place)
      if UTF16.isTrailSurrogate(trail) {
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
      }
    }
    throw flaw(at: place, needed: "both halves of a character")
  }

  private mutating func codeUnit(at place: String) throws(Flaw) -> UInt16 {
    let digits = bytes[index...].dropFirst().prefix(4)
    guard next == UInt8(ascii: "u"), digits.count == 4,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw flaw(at: place, needed: "an escaped character such as \\n or \\u00e9") }
    index += 5
    return unit
  }
}
