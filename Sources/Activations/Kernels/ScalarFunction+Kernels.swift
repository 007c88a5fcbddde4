/// Whole arrays at once: a definition read with lanes is a loop over vectors.
///
/// Each result is that of its own input, whatever stands beside it, so the bits are the same for any
/// length, alignment and number of threads, and on any processor.
extension ScalarFunction {
  /// The definition itself.
  @inlinable @inline(__always)
  public func kernelForm<S: Scalar>(_ z: S) -> S { self(z) }

  /// The derivative of the form that kernels compute.
  @inlinable @inline(__always)
  public func kernelSlope<S: Scalar>(_ z: S) -> S { kernelForm(Dual(variable: z)).derivative }

  /// Double precision.
  @inlinable
  public var kernelPrecision: KernelPrecision { .double }

  /// Double precision where the function itself needs it.
  @inlinable
  public var derivativePrecision: KernelPrecision { kernelPrecision }

  /// f of each number of an array.
  @inlinable @inline(__always)
  public func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: values.count)
    z.withUnsafeBufferPointer { z in
      values.withUnsafeMutableBufferPointer { LaneLoop.evaluate(self, z, into: $0) }
    }
  }

  /// f′ of each number of an array.
  @inlinable @inline(__always)
  public func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: slopes.count)
    z.withUnsafeBufferPointer { z in
      slopes.withUnsafeMutableBufferPointer { LaneLoop.differentiate(self, z, into: $0) }
    }
  }
}
