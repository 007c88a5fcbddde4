/// A mistake in a file of JSON.
package struct Flaw: Error, Hashable {
  /// Its place, such as `runs[0].build`; empty for the whole file.
  package let place: String

  /// What is there.
  package let found: String

  /// What is needed there.
  package let needed: String

  /// Tells a mistake.
  package init(place: String, found: String, needed: String) {
    self.place = place
    self.found = found
    self.needed = needed
  }

  /// The place of a member of the object at a place.
  static func place(of key: String, in place: String) -> String {
    place.isEmpty ? key : "\(place).\(key)"
  }

  /// The place that keys and indices lead to.
  static func place(_ path: [any CodingKey]) -> String {
    path.reduce("") { place, key in
      key.intValue.map { "\(place)[\($0)]" } ?? Self.place(of: key.stringValue, in: place)
    }
  }
}

/// A value of JSON.
package enum JSONValue: Hashable, CustomStringConvertible {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a member that an object lacks.
  case missing

  /// The value as messages have it after “found”.
  package var description: String {
    switch self {
    case .null: "null"
    case .missing: "nothing"
    case .bool(let bool): "\(bool)"
    case .number(let digits): digits
    case .string(let text): text.count > 40 ? "“\(text.prefix(40))…”" : "“\(text)”"
    case .array(let values): values.isEmpty ? "an empty list" : "a list"
    case .object: "an object"
    }
  }
}

/// Reads JSON (RFC 8259), and reports the place and the line of the first mistake.
package struct JSONParser {
  /// Results are no deeper than this; text that is could use up the stack.
  private static let greatestDepth = 32

  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes of a file hold.
  package static func value(of bytes: [UInt8]) throws(Flaw) -> JSONValue {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Flaw(place: "", found: "bytes that are no UTF-8", needed: "text")
    }
    var parser = JSONParser(bytes)
    let value = try parser.value(at: "", depth: 0)
    parser.skipSpace()
    guard parser.next == nil else { throw parser.flaw(at: "", needed: "the end of the file") }
    return value
  }

  private mutating func value(at place: String, depth: Int) throws(Flaw) -> JSONValue {
    guard depth <= Self.greatestDepth else {
      throw flaw(at: place, needed: "at most \(Self.greatestDepth) values in each other")
    }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try object(at: place, depth: depth))
    case UInt8(ascii: "["): return .array(try array(at: place, depth: depth))
    case UInt8(ascii: "\""): return .string(try string(at: place))
    default: return try word(at: place)
    }
  }

  private mutating func object(
    at place: String, depth: Int
  ) throws(Flaw) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    try forEachItem(from: "{", to: "}", at: place) { parser throws(Flaw) in
      guard parser.next == UInt8(ascii: "\"") else { throw parser.flaw(at: place, needed: "a key") }
      let key = try parser.string(at: place)
      let inner = Flaw.place(of: key, in: place)
      try parser.expect(":", at: inner)
      let value = try parser.value(at: inner, depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else {
        throw Flaw(place: inner, found: "the key twice", needed: "one value")
      }
    }
    return members
  }

  private mutating func array(at place: String, depth: Int) throws(Flaw) -> [JSONValue] {
    var values: [JSONValue] = []
    try forEachItem(from: "[", to: "]", at: place) { parser throws(Flaw) in
      values.append(try parser.value(at: "\(place)[\(values.count)]", depth: depth + 1))
    }
    return values
  }

  /// Reads what stands between two brackets, item by item, with commas between them.
  private mutating func forEachItem(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar, at place: String,
    _ readItem: (inout JSONParser) throws(Flaw) -> Void
  ) throws(Flaw) {
    try expect(opening, at: place)
    skipSpace()
    if next == UInt8(ascii: closing) { return index += 1 }
    while true {
      skipSpace()
      try readItem(&self)
      skipSpace()
      if next == UInt8(ascii: closing) { return index += 1 }
      guard next == UInt8(ascii: ",") else {
        throw flaw(at: place, needed: "a comma or \(closing)")
      }
      index += 1
    }
  }

  private mutating func expect(_ sign: Unicode.Scalar, at place: String) throws(Flaw) {
    skipSpace()
    guard next == UInt8(ascii: sign) else { throw flaw(at: place, needed: "\(sign)") }
    index += 1
  }
}

extension JSONParser {
  /// Reads text between quotation marks.
  fileprivate mutating func string(at place: String) throws(Flaw) -> String {
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

extension JSONParser {
  /// The byte that comes next; nil at the end.
  fileprivate var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Skips white space.
  fileprivate mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
  }

  /// Reads a number, or one of the three names that JSON has.
  fileprivate mutating func word(at place: String) throws(Flaw) -> JSONValue {
    let start = index
    let word = restOfWord
    index += word.utf8.count
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard JSONNumber.isValid(word) else {
        index = start
        throw flaw(at: place, needed: "a value of JSON, which has no NaN and no infinity")
      }
      guard Double(word)?.isFinite == true else {
        throw Flaw(place: place, found: word, needed: "a number that a Double can hold")
      }
      return .number(word)
    }
  }

  /// The mistake at the next byte, with its line.
  fileprivate func flaw(at place: String, needed: String) -> Flaw {
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

/// The grammar of numbers in JSON.
enum JSONNumber {
  /// Whether a word is a number: an optional minus sign, digits without leading zeros, and optionally a fraction
  /// and an exponent.
  static func isValid(_ word: String) -> Bool {
    var rest = word.utf8[...]
    _ = take("-", from: &rest)
    let begins0 = rest.first == UInt8(ascii: "0")
    let whole = digits(from: &rest)
    guard whole == 1 || (whole > 1 && !begins0) else { return false }
    if take(".", from: &rest), digits(from: &rest) == 0 { return false }
    if take("e", from: &rest) || take("E", from: &rest) {
      _ = take("+", from: &rest) || take("-", from: &rest)
      if digits(from: &rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func take(_ sign: Unicode.Scalar, from rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// Removes all leading digits, and returns how many there were.
  private static func digits(from rest: inout Substring.UTF8View) -> Int {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits.count
  }
}
