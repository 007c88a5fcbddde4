/// Reads numbers and single letters off the front of some bytes.
struct NumberScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// Reads from the beginning.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// Whether nothing but space and commas is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == bytes.endIndex
    }
  }

  /// The next number times 10 to the power of `decimals`, rounded; nil if something else follows.
  mutating func number(decimals: Int) -> Int? {
    skipSpace()
    let isNegative = take("-")
    var value = 0
    var digits = 0
    // Digits after the point that count, and one more to round by.
    var kept = -1
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), kept < 0 {
        kept = 0
      } else if 48...57 ~= byte {
        digits += 1
        guard digits < 16 || kept >= 0 else { return nil }
        if kept <= decimals {
          value = value * 10 + Int(byte - 48)
          if kept >= 0 { kept += 1 }
        }
      } else {
        break
      }
      position += 1
    }
    guard digits > 0 else { return nil }
    for _ in max(0, kept)..<decimals + 1 { value *= 10 }
    let rounded = (value + 5) / 10
    return isNegative ? -rounded : rounded
  }

  /// The next byte that is no space.
  mutating func letter() -> UInt8? {
    skipSpace()
    guard position < bytes.endIndex else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Passes over `character` if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: character) else {
      return false
    }
    position += 1
    return true
  }

  /// Whether a number comes next.
  var isAtNumber: Bool {
    mutating get {
      skipSpace()
      guard position < bytes.endIndex else { return false }
      let byte = bytes[position]
      return 48...57 ~= byte || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex, bytes[position] <= 32 || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
  }
}
