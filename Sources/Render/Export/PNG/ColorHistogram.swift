/// Which colours an image has, how often, and where.
struct ColorHistogram {
  /// Neighbouring pixels of one colour.
  struct Run {
    /// The position of the colour in `colors`.
    var color: UInt16

    /// How many pixels there are.
    var count: Int32
  }

  /// Each colour once, in the order of its first pixel.
  private(set) var colors: [UInt32] = []

  /// How many pixels each colour has.
  private(set) var counts: [Int] = []

  /// The image from its first pixel to its last.
  ///
  /// A chart is mostly runs of one colour: they take far less memory than a number for each pixel.
  private(set) var runs: [Run] = []

  // A hash table with open addressing that is never more than half full.
  private var slots = [Int32](repeating: -1, count: 2048)

  /// Nil if there are more than 65,536 colours: a picture of something else than a chart.
  init?(_ image: PixelImage) {
    let opacity: UInt32 = image.isOpaque ? 0xff00_0000 : 0
    let pixels = image.pixels
    var start = 0
    while start < pixels.count {
      let end = endOfRun(in: pixels, from: start)
      let index = index(of: pixels[start] | opacity)
      guard let color = UInt16(exactly: index) else { return nil }
      counts[index] += end - start
      runs.append(Run(color: color, count: Int32(end - start)))
      start = end
    }
  }

  /// The image with `values[n]` in the place of the colour at position `n`.
  func mapped(_ values: [UInt8]) -> [UInt8] {
    let count = counts.reduce(0, +)
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
      for run in runs {
        let end = initialized + Int(run.count)
        bytes[initialized..<end].initialize(repeating: values[Int(run.color)])
        initialized = end
      }
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

/// The position after the pixels that are like the one at `start`.
private func endOfRun(in pixels: [UInt32], from start: Int) -> Int {
  pixels.withUnsafeBufferPointer { pixels in
    let pixel = pixels[start]
    var end = start + 1
    // Eight at a time, which the compiler turns into two comparisons.
    while end + 8 <= pixels.count {
      var differences: UInt32 = 0
      for next in end..<end + 8 { differences |= pixels[next] ^ pixel }
      if differences != 0 { break }
      end += 8
    }
    while end < pixels.count, pixels[end] == pixel { end += 1 }
    return end
  }
}
