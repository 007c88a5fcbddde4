/// The loop of a kernel: all lanes of a block without a branch, then again what is in doubt.
@usableFromInline
enum LaneLoop {
  /// How many numbers a block has: few enough to stay in the first cache, many enough that looking for
  /// doubts between blocks costs nothing.
  @inlinable
  static var blockLength: Int { 1024 }

  // Not inlined into the methods of the protocol, where the compiler would keep calls to be small, but
  // compiled for each function all the same.

  /// f of each number.
  @inlinable @inline(never)
  static func evaluate<F: ScalarFunction>(
    _ f: F, _ z: UnsafeBufferPointer<Float>, into values: UnsafeMutableBufferPointer<Float>
  ) {
    switch f.kernelPrecision {
    case .single: run(ValueKernel<F, Lane>(function: f), z, values)
    case .double: run(ValueKernel<F, WideLane>(function: f), z, values)
    }
  }

  /// f′ of each number.
  @inlinable @inline(never)
  static func differentiate<F: ScalarFunction>(
    _ f: F, _ z: UnsafeBufferPointer<Float>, into slopes: UnsafeMutableBufferPointer<Float>
  ) {
    switch f.derivativePrecision {
    case .single: run(SlopeKernel<F, Lane>(function: f), z, slopes)
    case .double: run(SlopeKernel<F, WideLane>(function: f), z, slopes)
    }
  }

  /// Fills `results` with what the kernel makes of each number with lanes, and by the exact reading where
  /// that is in doubt, or the number or its result is not finite.
  @inlinable @inline(__always)
  static func run<Kernel: LaneKernel>(
    _ kernel: Kernel, _ numbers: UnsafeBufferPointer<Float>,
    _ results: UnsafeMutableBufferPointer<Float>
  ) {
    for start in stride(from: 0, to: numbers.count, by: blockLength) {
      let end = min(start + blockLength, numbers.count)
      var doubts: UInt32 = 0
      for index in start..<end {
        let number = numbers[index]
        let result = kernel.lane(at: number)
        let value = Float(result.value)
        let doubt =
          UInt32(truncatingIfNeeded: result.doubt) | doubt(ifNotFinite: number)
          | doubt(ifNotFinite: value)
        // With the bits of a NaN set, any number is a NaN.
        results[index] = Float(bitPattern: value.bitPattern | doubt)
        doubts |= doubt
      }
      guard doubts != 0 else { continue }
      for index in start..<end where results[index].isNaN {
        results[index] = kernel.exact(at: numbers[index])
      }
    }
  }

  /// No bit, or those of a NaN: the difference of a number and itself, which is quicker than to compare exponents.
  @inlinable @inline(__always)
  static func doubt(ifNotFinite number: Float) -> UInt32 { (number - number).bitPattern }
}

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
