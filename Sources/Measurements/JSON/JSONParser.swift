/// Reads text as JSON (RFC 8259), and says where it is none.
///
/// Foundation's decoder says of a file with a NaN, a fraction among integers or a missing end only that it
/// is not valid.
struct JSONParser {
  /// Results are no deeper than this; text that is could use up the stack.
  static let greatestDepth = 32

  let bytes: [UInt8]
  var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes of a file hold.
  static func value(of bytes: [UInt8]) throws(Flaw) -> JSONValue {
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
    case UInt8(ascii: "["): return .list(try list(at: place, depth: depth))
    case UInt8(ascii: "\""): return .text(try text(at: place))
    default: return try word(at: place)
    }
  }

  private mutating func object(
    at place: String, depth: Int
  ) throws(Flaw) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    try forEachItem(from: "{", to: "}", at: place) { parser throws(Flaw) in
      guard parser.next == UInt8(ascii: "\"") else { throw parser.flaw(at: place, needed: "a key") }
      let key = try parser.text(at: place)
      let inner = JSONNode.place(of: key, in: place)
      try parser.expect(":", at: inner)
      let value = try parser.value(at: inner, depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else {
        throw Flaw(place: inner, found: "the key twice", needed: "one value")
      }
    }
    return members
  }

  private mutating func list(at place: String, depth: Int) throws(Flaw) -> [JSONValue] {
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
