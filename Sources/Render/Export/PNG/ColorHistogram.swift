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
    indices = []
    indices.reserveCapacity(image.pixels.count)
    let opacity: UInt32 = image.isOpaque ? 0xff00_0000 : 0
    // A chart is mostly runs of one colour.
    var start = 0
    while start < image.pixels.count {
      let pixel = image.pixels[start]
      var end = start + 1
      while end < image.pixels.count, image.pixels[end] == pixel { end += 1 }
      let index = index(of: pixel | opacity)
      guard let number = UInt16(exactly: index) else { return nil }
      counts[index] += end - start
      indices.append(contentsOf: repeatElement(number, count: end - start))
      start = end
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
