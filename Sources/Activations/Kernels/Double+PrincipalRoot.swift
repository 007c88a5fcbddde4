extension Double {
  /// The square root of a number known not to be negative.
  ///
  /// It is that of the magnitude, which cannot fail. So it is an instruction and not a call, and the loop of
  /// a kernel computes that of a constant once.
  @inlinable @inline(__always)
  var principalRoot: Double { magnitude.squareRoot() }
}
