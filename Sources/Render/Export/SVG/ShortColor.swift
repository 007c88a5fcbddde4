/// Writes "rgb(12.3%, 45.6%, 78.9%)" as "#rgb" or "#rrggbb"; nil for any other way to name a colour.
func shortColor(_ value: ArraySlice<UInt8>) -> [UInt8]? {
  guard value.starts(with: "rgb(".utf8) else { return nil }
  var scanner = NumberScanner(value.dropFirst(4))
  var channels: [UInt8] = []
  for _ in 0..<3 {
    guard let thousandths = scanner.number(decimals: 3) else { return nil }
    let isPercent = scanner.take("%")
    let whole = isPercent ? 100_000 : 255_000
    channels.append(UInt8(clamping: (thousandths * 255 + whole / 2) / whole))
  }
  return shortColor(channels)
}

/// The channels of a colour as "#rgb" or "#rrggbb".
func shortColor(_ channels: [UInt8]) -> [UInt8] {
  let isShort = channels.allSatisfy { $0 % 17 == 0 }
  let digits = Array("0123456789abcdef".utf8)
  return [UInt8(ascii: "#")]
    + channels.flatMap { channel in
      let (high, low) = (digits[Int(channel / 16)], digits[Int(channel % 16)])
      return isShort ? [low] : [high, low]
    }
}
