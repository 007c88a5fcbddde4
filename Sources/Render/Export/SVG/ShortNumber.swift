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
