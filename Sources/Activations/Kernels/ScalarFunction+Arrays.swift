import Dispatch

/// What kernels do, with Swift's arrays: into one at hand, or a new one.
extension ScalarFunction {
  /// f of each number of an array.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  @inlinable
  public func evaluate(_ z: [Float], threads: Int = 1) -> [Float] {
    var values = [Float](repeating: 0, count: z.count)
    evaluate(z, into: &values, threads: threads)
    return values
  }

  /// f of each number of an array.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - values: Where f of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func evaluate(_ z: [Float], into values: inout [Float], threads: Int = 1) {
    var span = values.mutableSpan
    evaluate(z.span, into: &span, threads: threads)
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  @inlinable
  public func differentiate(_ z: [Float], threads: Int = 1) -> [Float] {
    var slopes = [Float](repeating: 0, count: z.count)
    differentiate(z, into: &slopes, threads: threads)
    return slopes
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - slopes: Where f′ of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func differentiate(_ z: [Float], into slopes: inout [Float], threads: Int = 1) {
    var span = slopes.mutableSpan
    differentiate(z.span, into: &span, threads: threads)
  }

  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func backpropagate(_ upstream: [Float], at z: [Float], threads: Int = 1) -> [Float] {
    var gradients = [Float](repeating: 0, count: z.count)
    backpropagate(upstream, at: z, into: &gradients, threads: threads)
    return gradients
  }

  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: [Float], at z: [Float], into gradients: inout [Float], threads: Int = 1
  ) {
    var span = gradients.mutableSpan
    backpropagate(upstream.span, at: z.span, into: &span, threads: threads)
  }
}

/// Large arrays on several threads.
///
/// Each result depends on its own input alone, so the bits are those that one thread would write.
extension ScalarFunction {
  /// f of each number of an array, on several threads.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - values: Where f of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func evaluate(
    _ z: Span<Float>, into values: inout MutableSpan<Float>, threads: Int
  ) {
    ArrayLengths.require(z.count, equal: values.count)
    Parts(of: z.count, threads: threads).forEach(z, &values) { _, z, values in
      evaluate(z, into: &values)
    }
  }

  /// f′ of each number of an array, on several threads.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - slopes: Where f′ of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func differentiate(
    _ z: Span<Float>, into slopes: inout MutableSpan<Float>, threads: Int
  ) {
    ArrayLengths.require(z.count, equal: slopes.count)
    Parts(of: z.count, threads: threads).forEach(z, &slopes) { _, z, slopes in
      differentiate(z, into: &slopes)
    }
  }

  /// The gradient with respect to the inputs, on several threads.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: Span<Float>, at z: Span<Float>, into gradients: inout MutableSpan<Float>,
    threads: Int
  ) {
    ArrayLengths.require(z.count, equalUpstream: upstream.count)
    ArrayLengths.require(z.count, equal: gradients.count)
    Parts(of: z.count, threads: threads).forEach(z, &gradients) { range, z, gradients in
      backpropagate(upstream.extracting(range), at: z, into: &gradients)
    }
  }
}

/// An array cut into as many parts as there are threads.
@usableFromInline
struct Parts: Sendable {
  private let count: Int
  private let length: Int

  @usableFromInline
  init(of total: Int, threads: Int) {
    if threads < 1 { misuse("a kernel needs at least one thread, not \(threads)") }
    // Whole cache lines, so that no two threads write to the same one.
    let lines = max((total + 15) / 16, 1)
    let share = min(threads, lines)
    length = (lines + share - 1) / share * 16
    count = (total + length - 1) / length
  }

  /// Does the work of each part, all at the same time: where it lies in the array, and its numbers and results.
  @usableFromInline
  func forEach(
    _ numbers: Span<Float>, _ results: inout MutableSpan<Float>,
    _ work: @Sendable (Range<Int>, Span<Float>, inout MutableSpan<Float>) -> Void
  ) {
    if count == 1 { return work(numbers.indices, numbers, &results) }
    numbers.withUnsafeBufferPointer { numbers in
      results.withUnsafeMutableBufferPointer { results in
        // Shared by threads that write to different parts of it.
        nonisolated(unsafe) let (numbers, results) = (numbers, results)
        DispatchQueue.concurrentPerform(iterations: count) { index in
          let range = index * length..<min((index + 1) * length, numbers.count)
          var part = UnsafeMutableBufferPointer(rebasing: results[range]).mutableSpan
          work(range, UnsafeBufferPointer(rebasing: numbers[range]).span, &part)
        }
      }
    }
  }
}
