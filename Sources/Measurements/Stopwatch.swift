/// Measures how long the stages of some work take.
public struct Stopwatch {
  private let clock = ContinuousClock()
  private var runs: [String: [Double]] = [:]
  private var order: [String] = []

  /// Creates a stopwatch that has measured nothing.
  public init() {}

  /// Does the work of a stage, and adds what it took to the runs of that stage.
  public mutating func measure<Result>(
    _ stage: String, _ work: () throws -> Result
  ) rethrows -> Result {
    let start = clock.now
    let result = try work()
    if runs[stage] == nil { order.append(stage) }
    runs[stage, default: []].append((clock.now - start) / .seconds(1))
    return result
  }

  /// The timing of each stage, in the order in which they were first measured.
  public var timings: [(stage: String, timing: Timing)] {
    order.compactMap { stage in runs[stage].map { (stage, Timing(seconds: $0)) } }
  }
}
