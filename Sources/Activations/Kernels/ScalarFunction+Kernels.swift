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

extension ScalarFunction {
  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: Span<Float>, at z: Span<Float>, into gradients: inout MutableSpan<Float>
  ) {
    ArrayLengths.require(z.count, equalUpstream: upstream.count)
    differentiate(z, into: &gradients)
    for index in gradients.indices { gradients[index] = upstream[index] * gradients[index] }
  }

  /// The gradient with respect to the inputs, in double precision, one number after the other.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: Span<Double>, at z: Span<Double>, into gradients: inout MutableSpan<Double>
  ) {
    ArrayLengths.require(z.count, equalUpstream: upstream.count)
    differentiate(z, into: &gradients)
    for index in gradients.indices { gradients[index] = upstream[index] * gradients[index] }
  }
}

/// The arithmetic in which the kernel of a function computes.
public enum KernelPrecision: Hashable, Sendable {
  /// Single precision, for functions whose results it leaves within 4 ulp.
  case single

  /// Double precision, rounded once: twice as slow, and correctly rounded in all but few cases.
  case double

  /// Single precision if all these constants of a definition are `Float`s, else double.
  ///
  /// For thresholds: next to one, a rounded constant would send a `Float` to the wrong branch.
  static func single(ifExact constants: Double...) -> KernelPrecision {
    constants.allSatisfy { Double(Float($0)) == $0 } ? .single : .double
  }
}
