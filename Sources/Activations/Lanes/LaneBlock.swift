/// Many lanes at once: the reading in which a formula is interpreted for whole arrays.
///
/// A formula that is not known when the program is compiled has no loop of its own. Read with blocks, each
/// of its steps is one, so that what it takes to find out what the step is counts once for all lanes.
/// Values and doubts stand in arrays of their own, as vectors want them.
struct LaneBlock: Sendable {
  /// How many lanes a block has: few enough that a formula's blocks stay in the first cache.
  static var count: Int { 256 }

  /// The values, to be believed where there is no doubt.
  private(set) var values: [Double]

  /// All ones where the value may be wrong, else 0.
  private(set) var doubts: [UInt64]

  /// The same number in every lane.
  init(_ constant: Double) {
    values = Array(repeating: constant, count: Self.count)
    doubts = Array(repeating: 0, count: Self.count)
  }

  /// The variable: the numbers of a buffer, and 0 in the lanes that are left.
  ///
  /// - Precondition: `numbers` has at most ``count`` of them.
  init(reading numbers: UnsafeBufferPointer<Float>) {
    precondition(numbers.count <= Self.count, "a block has room for \(Self.count) numbers")
    self.init(0)
    for index in numbers.indices { values[index] = Double(numbers[index]) }
  }

  // The loops stand in the closures that these take, because a closure called for each lane would not
  // become part of a loop.

  /// The block after its lanes have been changed.
  @inline(__always)
  func changed(by change: (LaneBuffer) -> Void) -> LaneBlock {
    var result = self
    result.withLanes(change)
    return result
  }

  /// The block after its lanes have been changed with those of another at hand, which are only read.
  @inline(__always)
  func changed(with other: LaneBlock, by change: (LaneBuffer, LaneBuffer) -> Void) -> LaneBlock {
    var result = self
    other.read { others in result.withLanes { change($0, others) } }
    return result
  }

  /// The lanes, which are only read.
  @inline(__always)
  func read(_ body: (LaneBuffer) -> Void) {
    values.withUnsafeBufferPointer { values in
      doubts.withUnsafeBufferPointer { doubts in
        guard let values = values.baseAddress, let doubts = doubts.baseAddress else { return }
        body(LaneBuffer(values: .init(mutating: values), doubts: .init(mutating: doubts)))
      }
    }
  }

  @inline(__always)
  private mutating func withLanes(_ body: (LaneBuffer) -> Void) {
    values.withUnsafeMutableBufferPointer { values in
      doubts.withUnsafeMutableBufferPointer { doubts in
        guard let values = values.baseAddress, let doubts = doubts.baseAddress else { return }
        body(LaneBuffer(values: values, doubts: doubts))
      }
    }
  }
}
