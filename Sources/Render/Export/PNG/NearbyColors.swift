/// Up to 256 colours, and which of them are near another one in every channel.
///
/// Each value of each channel has a set of the colours whose channel is near it. What is near in all
/// three is then found without a look at every colour.
struct NearbyColors {
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
