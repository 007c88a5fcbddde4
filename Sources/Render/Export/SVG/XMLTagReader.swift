/// A tag of an XML document.
struct XMLTag {
  /// Whether it begins an element, ends one, or is one by itself.
  enum Kind {
    case start, end, empty
  }

  /// A name and what it is set to, with entities as written.
  struct Attribute {
    var name: String
    var value: ArraySlice<UInt8>
  }

  var kind: Kind
  var name: String
  var attributes: [Attribute] = []
}

/// Splits a document into its tags.
///
/// Text, comments and declarations, of which a drawing needs none, are passed over.
struct XMLTagReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads from the beginning.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag, or nil at the end or where what follows is no XML; `isAtEnd` tells these apart.
  mutating func next() -> XMLTag? {
    while let open = find(UInt8(ascii: "<"), from: position) {
      position = open + 1
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "?"): skip(past: "?>")
      case UInt8(ascii: "!"): skip(past: bytes[position...].starts(with: "!--".utf8) ? "-->" : ">")
      case UInt8(ascii: "/"):
        position += 1
        let tag = XMLTag(kind: .end, name: name())
        skip(past: ">")
        return tag
      default: return element()
      }
    }
    position = bytes.count
    return nil
  }

  /// Whether all has been read.
  var isAtEnd: Bool { position >= bytes.count }

  private mutating func element() -> XMLTag? {
    let start = position
    var tag = XMLTag(kind: .start, name: name())
    while true {
      skipSpace()
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: ">"):
        position += 1
        return tag
      case UInt8(ascii: "/"):
        tag.kind = .empty
        position += 1
      default:
        guard let attribute = attribute() else {
          position = start
          return nil
        }
        tag.attributes.append(attribute)
      }
    }
    position = start
    return nil
  }

  private mutating func attribute() -> XMLTag.Attribute? {
    let name = name()
    skipSpace()
    guard !name.isEmpty, take(UInt8(ascii: "=")) else { return nil }
    skipSpace()
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    guard let end = find(quote, from: position + 1) else { return nil }
    defer { position = end + 1 }
    return XMLTag.Attribute(name: name, value: bytes[position + 1..<end])
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/")
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] <= 32 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skip(past end: StaticString) {
    let mark = end.withUTF8Buffer { Array($0) }
    while position < bytes.count, !bytes[position...].starts(with: mark) { position += 1 }
    position = min(bytes.count, position + mark.count)
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    bytes[min(start, bytes.count)...].firstIndex(of: byte)
  }
}

/// A string as the content of an element of XML or HTML, without the control characters that XML forbids.
package func xmlEscaped(_ string: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(string.utf8.count)
  for scalar in string.unicodeScalars {
    switch scalar {
    case "&": bytes += "&amp;".utf8
    case "<": bytes += "&lt;".utf8
    case ">": bytes += "&gt;".utf8
    case "\"": bytes += "&quot;".utf8
    case "\t", "\n", "\r": bytes += " ".utf8
    case "\0"..<" ", "\u{7f}"..."\u{9f}", "\u{fffe}", "\u{ffff}": bytes += "\u{fffd}".utf8
    case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
