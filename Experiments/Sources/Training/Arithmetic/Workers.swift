import Dispatch

/// Threads that share the passes over numbers.
///
/// Which part of the work a thread does depends on nothing but their number, so sums come out the same
/// each time.
public struct Workers: Hashable, Sendable {
  /// How many there are.
  public let count: Int

  /// Creates workers; at least one.
  public init(count: Int) {
    precondition(count >= 1, "work needs at least one thread, not \(count)")
    self.count = count
  }

  /// Does work on ranges that together are 0 up to `total`, each a multiple of `grain` long but the last.
  func forEach(_ total: Int, grain: Int = 1, _ work: (_ part: Int, _ range: Range<Int>) -> Void) {
    let grains = (total + grain - 1) / grain
    let length = max((grains + count - 1) / count, 1) * grain
    let parts = (total + length - 1) / length
    guard parts > 1 else {
      if total > 0 { work(0, 0..<total) }
      return
    }
    // Called on several threads, and done before this returns.
    nonisolated(unsafe) let work = work
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      work(part, part * length..<min((part + 1) * length, total))
    }
  }
}
