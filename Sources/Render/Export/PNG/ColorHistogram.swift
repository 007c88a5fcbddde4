/// Which colours an image has, how often, and where.
struct ColorHistogram {
  /// Each colour once, in the order of its first pixel.
  private(set) var colors: [UInt32] = []

  /// How many pixels each colour has.
  private(set) var counts: [Int] = []

  /// The position in `colors` of each pixel's colour.
  private(set) var indices: [UInt16]

  // A hash table with open addressing that is never more than half full.
  private var slots = [Int32](repeating: -1, count: 2048)

  /// Nil if there are more than 65,536 colours: a picture of something else than a chart.
  init?(_ image: PixelImage) {
    indices = [UInt16](repeating: 0, count: image.pixels.count)
    let opacity: UInt32 = image.isOpaque ? 0xff00_0000 : 0
    var last = 0
    for (position, pixel) in image.pixels.enumerated() {
      let color = pixel | opacity
      // A chart is mostly runs of one colour.
      if colors.isEmpty || color != colors[last] {
        last = index(of: color)
        guard last <= UInt16.max else { return nil }
      }
      counts[last] += 1
      indices[position] = UInt16(truncatingIfNeeded: last)
    }
  }

  private mutating func index(of color: UInt32) -> Int {
    var slot = slot(of: color)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if colors[index] == color { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(colors.count)
    colors.append(color)
    counts.append(0)
    if colors.count * 2 > slots.count { grow() }
    return colors.count - 1
  }

  private func slot(of color: UInt32) -> Int {
    let mixed = color &* 0x9e37_79b1
    return Int(truncatingIfNeeded: mixed >> 15 ^ mixed) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, color) in colors.enumerated() {
      var slot = slot(of: color)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
