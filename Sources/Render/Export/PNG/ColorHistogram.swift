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

extension ColorHistogram {
  /// For each colour the position of the one that stands for it, so that no more than `limit` are
  /// left; nil if a channel would have to change by more than `tolerance`.
  ///
  /// The most frequent colours lead: each one stays unless a more frequent one is near, and how near
  /// that is grows until few enough are left. The others follow the nearest that stayed.
  func merged(to limit: Int, within tolerance: Int) -> [Int]? {
    let order = order
    for radius in 1...tolerance {
      if let leaders = leaders(order, limit: limit, radius: radius) {
        let positions = nearest(of: leaders.map { colors[$0] }, radius: radius)
        return positions.map { leaders[$0] }
      }
    }
    return nil
  }

  /// The most frequent colour first; of two that are equally frequent the darker one, wherever they
  /// stand in the image.
  private var order: [Int] {
    let keys = colors.indices.map { index in
      (key: UInt64(UInt32.max - UInt32(counts[index])) << 32 | UInt64(colors[index]), index: index)
    }
    return keys.sorted { $0.key < $1.key }.map(\.index)
  }

  private func leaders(_ order: [Int], limit: Int, radius: Int) -> [Int]? {
    var leaders: [Int] = []
    var leading = NearbyColors(radius: radius)
    for index in order where leading.near(colors[index]).isEmpty {
      guard leaders.count < min(limit, NearbyColors.capacity) else { return nil }
      leaders.append(index)
      leading.append(colors[index])
    }
    return leaders
  }

  /// For each colour the position of the nearest leader, where one is within `radius` in each channel.
  private func nearest(of leading: [UInt32], radius: Int) -> [Int] {
    // The nearest by its distance may differ more in a single channel: by the root of 3 at most.
    var candidates = NearbyColors(radius: radius * 7 / 4 + 1)
    for leader in leading { candidates.append(leader) }
    return colors.map { color in
      var (nearest, least) = (0, Int32.max)
      for position in candidates.near(color) {
        let distance = distance(color, leading[position])
        if distance < least { (nearest, least) = (position, distance) }
      }
      return nearest
    }
  }
}

/// The square of the distance between two colours whose opacities are equal.
private func distance(_ a: UInt32, _ b: UInt32) -> Int32 {
  func square(_ shift: UInt32) -> Int32 {
    let difference = Int32(a >> shift & 255) - Int32(b >> shift & 255)
    return difference * difference
  }
  return square(0) + square(8) + square(16)
}

/// Up to 256 colours, and which of them are near another one in every channel.
///
/// Each value of each channel has a set of the colours whose channel is near it. What is near in all
/// three is then found without a look at every colour.
private struct NearbyColors {
  /// Positions of colours, one bit each.
  struct Positions: Sequence, IteratorProtocol {
    private var bits: SIMD4<UInt64>

    fileprivate init(_ bits: SIMD4<UInt64>) {
      self.bits = bits
    }

    /// Whether there are none.
    var isEmpty: Bool { bits[0] | bits[1] | bits[2] | bits[3] == 0 }

    /// Takes out the least one.
    mutating func next() -> Int? {
      for word in 0..<4 where bits[word] != 0 {
        defer { bits[word] &= bits[word] - 1 }
        return word * 64 + bits[word].trailingZeroBitCount
      }
      return nil
    }
  }

  /// How many colours there can be.
  static let capacity = 256

  private let radius: Int
  private var count = 0
  private var sets = [SIMD4<UInt64>](repeating: .zero, count: 3 * 256)

  /// Creates an empty list; `radius` is the greatest difference in a channel that is near.
  init(radius: Int) {
    self.radius = radius
  }

  /// Adds a colour after the others; its opacity does not count.
  mutating func append(_ color: UInt32) {
    for channel in 0..<3 {
      let value = Self.value(of: channel, in: color)
      for near in max(0, value - radius)...min(255, value + radius) {
        sets[channel * 256 + near][count / 64] |= 1 << UInt64(count % 64)
      }
    }
    count += 1
  }

  /// The positions of the colours near `color`.
  func near(_ color: UInt32) -> Positions {
    Positions(
      sets[Self.value(of: 0, in: color)] & sets[256 + Self.value(of: 1, in: color)]
        & sets[512 + Self.value(of: 2, in: color)])
  }

  private static func value(of channel: Int, in color: UInt32) -> Int {
    Int(color >> UInt32(8 * channel) & 255)
  }
}
