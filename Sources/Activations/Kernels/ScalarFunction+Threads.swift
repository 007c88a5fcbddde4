import Dispatch

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
  public func evaluate(
    _ z: Span<Float>, into values: inout MutableSpan<Float>, threads: Int
  ) {
    precondition(z.count == values.count, lengthsDiffer(z.count, values.count))
    Parts(of: z.count, threads: threads).forEach(z, &values) { evaluate($0, into: &$1) }
  }

  /// f′ of each number of an array, on several threads.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - slopes: Where f′ of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  public func differentiate(
    _ z: Span<Float>, into slopes: inout MutableSpan<Float>, threads: Int
  ) {
    precondition(z.count == slopes.count, lengthsDiffer(z.count, slopes.count))
    Parts(of: z.count, threads: threads).forEach(z, &slopes) { differentiate($0, into: &$1) }
  }
}

/// An array cut into as many parts as there are threads.
private struct Parts {
  let count: Int
  let length: Int

  init(of total: Int, threads: Int) {
    precondition(threads >= 1, "a kernel needs at least one thread, not \(threads)")
    // Whole cache lines, so that no two threads write to the same one.
    let lines = (total + 15) / 16
    length = max((lines + threads - 1) / threads, 1) * 16
    count = (total + length - 1) / length
  }

  /// Does the work of each part, all at the same time.
  func forEach(
    _ numbers: Span<Float>, _ results: inout MutableSpan<Float>,
    _ work: @Sendable (Span<Float>, inout MutableSpan<Float>) -> Void
  ) {
    numbers.withUnsafeBufferPointer { numbers in
      results.withUnsafeMutableBufferPointer { results in
        // Shared by threads that write to different parts of it.
        nonisolated(unsafe) let (numbers, results) = (numbers, results)
        DispatchQueue.concurrentPerform(iterations: count) { index in
          let range = index * length..<min((index + 1) * length, numbers.count)
          var part = UnsafeMutableBufferPointer(rebasing: results[range]).mutableSpan
          work(UnsafeBufferPointer(rebasing: numbers[range]).span, &part)
        }
      }
    }
  }
}
