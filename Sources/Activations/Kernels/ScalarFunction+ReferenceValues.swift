/// Whole arrays by the exact reading, one number after the other.
extension ScalarFunction {
  /// f of each number of an array, by the definition read with `Double`.
  @inline(__always)
  public func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Double>) {
    precondition(z.count == values.count, lengthsDiffer(z.count, values.count))
    for index in z.indices { values[index] = self(Double(z[index])) }
  }

  /// f′ of each number of an array, by the definition read with `Double`.
  @inline(__always)
  public func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Double>) {
    precondition(z.count == slopes.count, lengthsDiffer(z.count, slopes.count))
    for index in z.indices { slopes[index] = jet(at: Double(z[index]), ofDerivative: 0).derivative }
  }
}

/// What a kernel says of arrays of different lengths.
func lengthsDiffer(_ numbers: Int, _ results: Int) -> String {
  "a kernel needs as many results as numbers, but got room for \(results) and \(numbers) numbers"
}
