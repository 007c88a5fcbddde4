/// Stops a program that was written wrongly, and says how.
///
/// This is the one place that does: for wrong lengths, numbers of threads and domains in calls that do not
/// throw, where `precondition` would say nothing in a release build. What a user's input can bring about is
/// thrown as an error instead.
@usableFromInline
func misuse(_ message: String) -> Never { fatalError(message) }

extension ClosedRange<Double> {
  /// Stops unless a function can be studied over this domain.
  func requireFinite() {
    guard lowerBound.isFinite, upperBound.isFinite, lowerBound < upperBound else {
      misuse("the domain of a function must be finite and longer than a point, not \(self)")
    }
  }
}

/// What kernels ask of the lengths of arrays.
@usableFromInline
enum ArrayLengths {
  /// Stops unless there is a result for each number.
  @inlinable @inline(__always)
  static func require(_ numbers: Int, equal results: Int) {
    if numbers != results { refuse(results, "results", numbers) }
  }

  /// Stops unless there is a gradient from above for each number.
  @inlinable @inline(__always)
  static func require(_ numbers: Int, equalUpstream gradients: Int) {
    if numbers != gradients { refuse(gradients, "upstream gradients", numbers) }
  }

  @usableFromInline
  static func refuse(_ count: Int, _ what: String, _ numbers: Int) -> Never {
    misuse(
      "a kernel needs as many \(what) as numbers, but got \(count) \(what) and \(numbers) numbers")
  }
}
