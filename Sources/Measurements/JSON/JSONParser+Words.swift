extension JSONParser {
  /// The byte that comes next; nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Goes on to what is no space.
  mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
  }

  /// Reads a number, or one of the three names that JSON has.
  mutating func word(at place: String) throws(Flaw) -> JSONValue {
    let start = index
    let word = restOfWord
    index += word.utf8.count
    switch word {
    case "null": return .null
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      guard JSONNumber.isOne(word) else {
        index = start
        throw flaw(at: place, needed: "a value of JSON, which has no NaN and no infinity")
      }
      guard Double(word)?.isFinite == true else {
        throw Flaw(place: place, found: word, needed: "a number that a Double can hold")
      }
      return .number(word)
    }
  }

  /// What was found instead of what was needed, and in which line.
  func flaw(at place: String, needed: String) -> Flaw {
    let line = bytes[..<index].count { $0 == 0x0A } + 1
    let word = restOfWord
    guard index + word.utf8.count < bytes.count else {
      let start = word.isEmpty ? "" : "“\(word.prefix(40))” and "
      return Flaw(
        place: place, found: "\(start)the end of the file in line \(line)", needed: needed)
    }
    let sign = String(decoding: bytes[index...].prefix(1), as: UTF8.self)
    let found = word.isEmpty ? sign : String(word.prefix(40))
    return Flaw(place: place, found: "“\(found)” in line \(line)", needed: needed)
  }

  /// The letters, digits, signs and points that come next.
  private var restOfWord: String {
    String(decoding: bytes[index...].prefix(while: Self.isOfWord), as: UTF8.self)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: "+-._".utf8.contains(byte)
    }
  }
}
