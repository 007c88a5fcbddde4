/// The ids of one file: a salt made from its content, so that two figures in one page do not share ids,
/// and a number or a letter.
enum SVGIdentifier {
  /// What stands for the salt until the content is known; XML itself holds no such byte.
  private static let placeholder = "\0\0\0"

  static let title = placeholder + "t"
  static let description = placeholder + "d"

  static func clip(_ number: Int) -> String { "\(placeholder)c\(number)" }
  static func glyph(_ number: Int) -> String { "\(placeholder)\(number)" }

  /// Puts the salt into every id.
  static func salt(_ bytes: inout [UInt8]) {
    let salt = salt(of: bytes)
    var next = 0
    for index in bytes.indices where bytes[index] == 0 {
      bytes[index] = salt[next]
      next = (next + 1) % salt.count
    }
  }

  /// As many letters and digits as the placeholder has bytes; the first one is a letter.
  private static func salt(of bytes: [UInt8]) -> [UInt8] {
    // FNV-1a: quick, and the same on every machine, which Swift's own hashing is not.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    return (0..<placeholder.utf8.count).map { position in
      let base: UInt64 = position == 0 ? 26 : 36
      defer { hash /= base }
      return characters[Int(hash % base)]
    }
  }
}
