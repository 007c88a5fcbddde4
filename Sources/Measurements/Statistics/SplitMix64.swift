/// A small generator of random numbers with a seed (Steele, Lea & Flood, 2014).
struct SplitMix64 {
  private var state: UInt64

  /// Creates a generator; the same seed gives the same numbers.
  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, but not including, `count`.
  ///
  /// The standard library's own may differ from one version to the next. This favours some numbers by at
  /// most `count` in 2⁶⁴.
  mutating func index(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)).multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The elements in an order that any other is as likely as (Fisher & Yates, 1938; Durstenfeld, 1964).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for end in elements.indices.dropFirst().reversed() {
      elements.swapAt(end, index(below: end + 1))
    }
    return elements
  }
}
