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
