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
