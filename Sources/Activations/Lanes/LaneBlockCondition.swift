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
