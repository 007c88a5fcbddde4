/// Writes a number that was multiplied by 10 to the power of `decimals`, in as few bytes as XML allows.
func shortNumber(_ scaled: Int, decimals: Int) -> [UInt8] {
  var (rest, places) = (scaled.magnitude, decimals)
  while places > 0, rest % 10 == 0 {
    rest /= 10
    places -= 1
  }
  // Backwards, for that is how digits come off.
  var digits: [UInt8] = []
  var written = 0
  while rest > 0 || written < places {
    digits.append(48 + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
    written += 1
    if written == places { digits.append(UInt8(ascii: ".")) }
  }
  if digits.isEmpty { return [48] }
  if scaled < 0 { digits.append(UInt8(ascii: "-")) }
  digits.reverse()
  return digits
}

/// Shortens a number written in full; nil if it is none.
///
/// Of its `decimals` as many as `written` come after the point; with none of two it is in hundredths.
func shortNumber(
  _ bytes: ArraySlice<UInt8>, decimals: Int, written: Int? = nil
) -> [UInt8]? {
  var scanner = NumberScanner(bytes)
  guard let number = scanner.number(decimals: decimals), scanner.isAtEnd else { return nil }
  return shortNumber(number, decimals: written ?? decimals)
}
