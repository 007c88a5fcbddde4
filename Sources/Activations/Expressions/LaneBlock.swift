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

/// The lanes of a block, to read and to write in a loop.
struct LaneBuffer {
  let values: UnsafeMutablePointer<Double>
  let doubts: UnsafeMutablePointer<UInt64>

  @inline(__always)
  var indices: Range<Int> { 0..<LaneBlock.count }

  @inline(__always)
  subscript(index: Int) -> WideLane {
    get { WideLane(values[index], doubt: doubts[index]) }
    nonmutating set {
      values[index] = newValue.value
      doubts[index] = newValue.doubt
    }
  }
}

/// What a comparison of blocks gives.
struct LaneBlockCondition: Sendable {
  /// All ones where the comparison holds, else 0, and the doubt about it.
  private let lanes: LaneBlock

  /// Compares two blocks; it fails for NaN.
  init(_ a: LaneBlock, isGreaterThan b: LaneBlock) {
    lanes = a.changed(with: b) { a, b in
      for index in a.indices {
        let condition = a[index] .> b[index]
        let mask: UInt64 = condition.holds ? .max : 0
        a[index] = WideLane(Double(bitPattern: mask), doubt: condition.doubt)
      }
    }
  }

  /// The lanes of one block where the comparison holds, and of another where it fails.
  func select(_ a: LaneBlock, _ b: LaneBlock) -> LaneBlock {
    var result = a
    lanes.read { conditions in
      result = a.changed(with: b) { a, b in
        for index in a.indices {
          let mask = conditions.values[index].bitPattern
          let bits = a.values[index].bitPattern & mask | b.values[index].bitPattern & ~mask
          let doubt = a.doubts[index] & mask | b.doubts[index] & ~mask
          a[index] = WideLane(
            Double(bitPattern: bits), doubt: conditions.doubts[index] | doubt)
        }
      }
    }
    return result
  }
}

extension LaneBlock: Scalar {
  typealias Condition = LaneBlockCondition

  static func + (a: LaneBlock, b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = a[index] + b[index] } }
  }

  static func - (a: LaneBlock, b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = a[index] - b[index] } }
  }

  static func * (a: LaneBlock, b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = a[index] * b[index] } }
  }

  static func / (a: LaneBlock, b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = a[index] / b[index] } }
  }

  static prefix func - (z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = -lanes[index] } }
  }

  static func times(_ a: LaneBlock, vanishing b: LaneBlock) -> LaneBlock { a * b }

  static func times(vanishing a: LaneBlock, vanishing b: LaneBlock) -> LaneBlock { a * b }

  static func plus(_ a: LaneBlock, bounded b: LaneBlock) -> LaneBlock { a + b }

  static func .> (a: LaneBlock, b: LaneBlock) -> LaneBlockCondition {
    LaneBlockCondition(a, isGreaterThan: b)
  }

  static func .< (a: LaneBlock, b: LaneBlock) -> LaneBlockCondition { b .> a }

  static func select(
    _ condition: LaneBlockCondition, _ a: LaneBlock, _ b: LaneBlock
  ) -> LaneBlock { condition.select(a, b) }

  static func form(
    _ a: LaneBlock, where condition: LaneBlockCondition, otherwise b: LaneBlock
  ) -> LaneBlock { condition.select(a, b) }

  static func max(_ a: LaneBlock, _ b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = .max(a[index], b[index]) } }
  }

  static func min(_ a: LaneBlock, _ b: LaneBlock) -> LaneBlock {
    a.changed(with: b) { a, b in for index in a.indices { a[index] = .min(a[index], b[index]) } }
  }

  static func abs(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .abs(lanes[index]) } }
  }

  static func floor(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .floor(lanes[index]) } }
  }

  static func sqrt(_ z: LaneBlock) -> LaneBlock {
    z.changed { lanes in for index in lanes.indices { lanes[index] = .sqrt(lanes[index]) } }
  }

  /// A power: with the usual exponents and whole ones a loop over that of lanes, else an exponential.
  static func pow(_ z: LaneBlock, _ exponent: Double) -> LaneBlock {
    switch exponent {
    case 2:
      z.changed { lanes in
        for index in lanes.indices { lanes[index] = lanes[index] * lanes[index] }
      }
    case 0.5: .sqrt(z)
    case exponent.rounded():
      z.changed { lanes in
        for index in lanes.indices { lanes[index] = .pow(lanes[index], exponent) }
      }
    default: .exp(LaneBlock(exponent) * .log(z))
    }
  }
}
