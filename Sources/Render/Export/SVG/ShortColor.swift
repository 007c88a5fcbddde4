/// Writes "rgb(12.3%, 45.6%, 78.9%)" as "#rgb" or "#rrggbb"; nil for any other way to name a colour.
func shortColor(_ value: ArraySlice<UInt8>) -> [UInt8]? {
  guard value.starts(with: "rgb(".utf8) else { return nil }
  var scanner = NumberScanner(value.dropFirst(4))
  var channels: [Int] = []
  for _ in 0..<3 {
    guard let thousandths = scanner.number(decimals: 3) else { return nil }
    let isPercent = scanner.take("%")
    let whole = isPercent ? 100_000 : 255_000
    channels.append(min(255, (thousandths * 255 + whole / 2) / whole))
  }
  let isShort = channels.allSatisfy { $0 % 17 == 0 }
  let digits = Array("0123456789abcdef".utf8)
  return [UInt8(ascii: "#")]
    + channels.flatMap { isShort ? [digits[$0 / 17]] : [digits[$0 / 16], digits[$0 % 16]] }
}
