/// What a loop does to each number of an array.
///
/// A type of its own for each function and precision, because the compiler does not take long closures
/// into a loop.
@usableFromInline
protocol LaneKernel {
  /// The reading in which it computes.
  associatedtype L: BranchFreeScalar

  /// The result with lanes.
  func lane(at z: Float) -> L

  /// The result by the exact reading.
  func exact(at z: Float) -> Float
}

/// f.
@usableFromInline
struct ValueKernel<F: ScalarFunction, L: BranchFreeScalar>: LaneKernel {
  @usableFromInline let function: F

  @inlinable @inline(__always)
  init(function: F) { self.function = function }

  @inlinable @inline(__always)
  func lane(at z: Float) -> L { function.kernelForm(L(reading: z)) }

  @inlinable
  func exact(at z: Float) -> Float { function(z) }
}

/// f′.
@usableFromInline
struct SlopeKernel<F: ScalarFunction, L: BranchFreeScalar>: LaneKernel {
  @usableFromInline let function: F

  @inlinable @inline(__always)
  init(function: F) { self.function = function }

  @inlinable @inline(__always)
  func lane(at z: Float) -> L { function.kernelSlope(L(reading: z)) }

  @inlinable
  func exact(at z: Float) -> Float { Float(function.derivative(at: Double(z))) }
}
