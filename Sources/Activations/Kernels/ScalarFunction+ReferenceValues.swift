/// Whole arrays by the exact reading, one number after the other.
extension ScalarFunction {
  /// f of each number of an array, by the definition read with `Double`.
  @inlinable @inline(__always)
  public func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Double>) {
    ArrayLengths.require(z.count, equal: values.count)
    for index in z.indices { values[index] = self(Double(z[index])) }
  }

  /// f′ of each number of an array, by the definition read with `Double`.
  @inlinable @inline(__always)
  public func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Double>) {
    ArrayLengths.require(z.count, equal: slopes.count)
    for index in z.indices { slopes[index] = jet(at: Double(z[index]), ofDerivative: 0).derivative }
  }

  /// f of each number of an array.
  ///
  /// - Precondition: Both have the same length.
  @inlinable
  public func evaluate(_ z: Span<Double>, into values: inout MutableSpan<Double>) {
    ArrayLengths.require(z.count, equal: values.count)
    for index in z.indices { values[index] = self(z[index]) }
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Precondition: Both have the same length.
  @inlinable
  public func differentiate(_ z: Span<Double>, into slopes: inout MutableSpan<Double>) {
    ArrayLengths.require(z.count, equal: slopes.count)
    for index in z.indices { slopes[index] = jet(at: z[index], ofDerivative: 0).derivative }
  }
}
