extension Double {
  /// The place of this number among all finite doubles in their order; both zeros are number 0.
  var ordinal: Int64 {
    let bits = Int64(bitPattern: bitPattern)
    return bits >= 0 ? bits : Int64.min - bits
  }

  /// The double with the given place in the order.
  init(ordinal: Int64) {
    self.init(bitPattern: UInt64(bitPattern: ordinal >= 0 ? ordinal : Int64.min - ordinal))
  }

  /// The double with as many others between it and `a` as between it and `b`, to within one.
  static func middleInOrder(_ a: Double, _ b: Double) -> Double {
    let (i, j) = (a.ordinal, b.ordinal)
    return Double(ordinal: (i & j) + ((i ^ j) >> 1))
  }
}

extension Double {
  /// The number with the fewest significant digits that lies in a range; 0 if that does.
  static func shortest(in range: ClosedRange<Double>) -> Double {
    if range.contains(0) { return 0 }
    let middle = range.lowerBound / 2 + range.upperBound / 2
    var power = 1.0
    while middle.magnitude * power < 1, power < 1e290 { power *= 10 }
    for _ in 0..<17 where power < 1e300 {
      let candidate = (middle * power).rounded() / power
      if range.contains(candidate) { return candidate }
      power *= 10
    }
    return middle
  }
}
