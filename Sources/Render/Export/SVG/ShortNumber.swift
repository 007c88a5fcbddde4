extension [UInt8] {
  /// Writes a number that was multiplied by 10 to the power of `decimals`, in as few bytes as XML
  /// allows.
  mutating func append(_ scaled: Int, decimals: Int) {
    var (rest, places) = (scaled.magnitude, decimals)
    while places > 0, rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    if rest == 0 {
      append(48)
      return
    }
    if scaled < 0 { append(UInt8(ascii: "-")) }
    // Backwards, for that is how digits come off, and then turned round.
    var (left, written) = (count, 0)
    while rest > 0 || written < places {
      append(48 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      written += 1
      if written == places { append(UInt8(ascii: ".")) }
    }
    var right = count - 1
    while left < right {
      swapAt(left, right)
      (left, right) = (left + 1, right - 1)
    }
  }
}

/// A number that was multiplied by 10 to the power of `decimals`, in as few bytes as XML allows.
func shortNumber(_ scaled: Int, decimals: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(scaled, decimals: decimals)
  return bytes
}

/// A number written in full, times 10 to the power of `decimals` and rounded; nil if it is none.
func wholeNumber(_ bytes: ArraySlice<UInt8>, decimals: Int) -> Int? {
  var scanner = NumberScanner(bytes)
  guard let number = scanner.number(decimals: decimals), scanner.isAtEnd else { return nil }
  return number
}

/// The same of a number that is yet to be written in full, which is with six decimals.
func wholeNumber(_ value: Double, decimals: Int) -> Int {
  var rest = Int((abs(value) * 1e6).rounded())
  // One more digit than is kept decides on rounding, and no other.
  for _ in decimals + 1..<6 { rest /= 10 }
  rest = (rest + 5) / 10
  return value < 0 ? -rest : rest
}

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
