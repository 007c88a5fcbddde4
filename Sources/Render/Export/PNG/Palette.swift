/// The colours of an image, if it has no more than a byte can number.
struct Palette {
  /// Colours as 0xAARRGGBB with straight opacity; those that let light through come first.
  private(set) var colors: [UInt32] = []

  /// How many of them let light through.
  private(set) var translucentCount = 0

  /// The number of each pixel's colour.
  private(set) var indices: [UInt8] = []

  /// Nil if there are more than 256 colours.
  init?(_ image: PixelImage) {
    // A hash table with open addressing and room for eight times as many as it will ever hold.
    var keys = [UInt32](repeating: 0, count: 2048)
    var values = [Int16](repeating: -1, count: 2048)
    var found: [UInt32] = []
    var (last, lastIndex) = (UInt32(0), UInt8(0))
    indices = [UInt8](repeating: 0, count: image.pixels.count)
    for (position, pixel) in image.pixels.enumerated() {
      let color = image.isOpaque ? pixel | 0xff00_0000 : pixel
      // A chart is mostly runs of one colour.
      if color != last || found.isEmpty {
        var slot = Int(truncatingIfNeeded: (color &* 0x9e37_79b1) >> 21)
        while values[slot] >= 0, keys[slot] != color { slot = (slot + 1) & 2047 }
        if values[slot] < 0 {
          guard found.count < 256 else { return nil }
          keys[slot] = color
          values[slot] = Int16(found.count)
          found.append(color)
        }
        (last, lastIndex) = (color, UInt8(truncatingIfNeeded: values[slot]))
      }
      indices[position] = lastIndex
    }
    sort(found)
  }

  /// Numbers the colours by opacity, for a PNG lists opacities up to the last that is not full; and
  /// then by their value, so that the bytes do not depend on which pixel comes first.
  private mutating func sort(_ found: [UInt32]) {
    let order = found.indices.sorted { found[$0] < found[$1] }
    var number = [UInt8](repeating: 0, count: 256)
    for (new, old) in order.enumerated() { number[old] = UInt8(new) }
    colors = order.map { straight(found[$0]) }
    translucentCount = found.count { $0 < 0xff00_0000 }
    for position in indices.indices { indices[position] = number[Int(indices[position])] }
  }
}
