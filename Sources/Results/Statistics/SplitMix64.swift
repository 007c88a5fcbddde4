/// A small generator of random numbers with a seed (Steele, Lea & Flood, 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  /// Creates a generator; the same seed gives the same numbers.
  @inlinable
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Leaves out so many of the numbers that would come next, at no cost.
  @inlinable
  public mutating func skip(_ count: Int) {
    state &+= UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
  }

  /// A number from 0 up to, but not including, `count`.
  ///
  /// The standard library's own may differ from one version to the next. This favours some numbers by at
  /// most `count` in 2⁶⁴.
  package mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The elements in an order that any other is as likely as (Fisher & Yates, 1938; Durstenfeld, 1964).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for end in elements.indices.dropFirst().reversed() {
      elements.swapAt(end, index(below: end + 1))
    }
    return elements
  }
}
