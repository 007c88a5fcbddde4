/// Shortens the path data that Cairo writes; nil if it holds commands that Cairo is not known to write.
///
/// What it gives is in px with two decimals, or with `decimals` 0 in hundredths of a px.
func shortPathData(_ data: ArraySlice<UInt8>, decimals: Int = 2) -> [UInt8]? {
  var scanner = NumberScanner(data)
  var writer = PathDataWriter(decimals: decimals, capacity: data.count / 2)
  func point() -> PathDataWriter.Position? {
    guard let x = scanner.number(decimals: 2), let y = scanner.number(decimals: 2) else {
      return nil
    }
    return PathDataWriter.Position(x: x, y: y)
  }
  while let command = scanner.letter() {
    switch command {
    case UInt8(ascii: "M"):
      guard let p = point() else { return nil }
      writer.move(to: p)
    case UInt8(ascii: "L"):
      repeat {
        guard let p = point() else { return nil }
        writer.line(to: p)
      } while scanner.isAtNumber
    case UInt8(ascii: "C"):
      repeat {
        guard let a = point(), let b = point(), let p = point() else { return nil }
        writer.cubic(a, b, to: p)
      } while scanner.isAtNumber
    case UInt8(ascii: "Z"):
      writer.close()
    default:
      return nil
    }
  }
  return writer.bytes
}
