import Synchronization

@testable import Measurements

/// Kernels that take a known time by a clock of their own, and keep a journal.
final class Laboratory: Sendable {
  let clock = FakeClock()
  private let journal = Mutex<[String]>([])

  /// The functions whose kernels ran, one after the other.
  var names: [String] { journal.withLock { $0 } }

  /// Begins the journal anew.
  func clear() { journal.withLock { $0 = [] } }

  /// A kernel that takes so many nanoseconds for each element.
  ///
  /// - Parameter slowdown: By what the time is multiplied, given how many kernels ran before.
  func kernel(
    _ function: String, _ operation: Measurements.Operation = .forward, nanoseconds: Int,
    slowdown: @escaping @Sendable (Int) -> Int = { _ in 1 }
  ) -> Kernel {
    Kernel(function: function, operation: operation) { [self] z, _, _ in
      let before = journal.withLock { names in
        names.append(function)
        return names.count - 1
      }
      clock.advance(by: .nanoseconds(nanoseconds * z.count * slowdown(before)))
    }
  }

  /// Five rounds in which the baseline takes 4 ns and the copy 2 ns for each of 64 elements.
  func comparison(least: Duration = .zero, seed: UInt64 = 1) -> Comparison {
    var comparison = Comparison()
    comparison.rounds = 5
    comparison.leastBlock = least
    comparison.seed = seed
    comparison.copy = kernel("copy", nanoseconds: 2)
    comparison.isDebugBuild = false
    return comparison
  }

  /// What the comparison finds.
  func rows(
    of functions: [[Kernel]], baseline: Kernel? = nil, by comparison: Comparison? = nil
  ) throws(MeasuringError) -> [SpeedRow] {
    try (comparison ?? self.comparison()).rows(
      of: functions, baseline: baseline ?? kernel("relu", nanoseconds: 4),
      on: Workload(elements: 64), by: clock)
  }
}
