/// The chunks of a PNG, in order.
func chunks(of png: [UInt8]) -> [(name: String, bytes: [UInt8])] {
  var result: [(String, [UInt8])] = []
  var position = 8
  while position + 12 <= png.count {
    let count = png[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    let name = String(decoding: png[position + 4..<position + 8], as: UTF8.self)
    guard position + 12 + count <= png.count else { break }
    result.append((name, Array(png[position + 8..<position + 8 + count])))
    position += 12 + count
  }
  return result
}
