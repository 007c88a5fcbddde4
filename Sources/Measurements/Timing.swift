import Results

/// The time of something, over many runs.
package struct Timing: Hashable, Sendable {
  private let samples: SortedSamples

  /// Creates a timing from the seconds of runs in any order; at least one.
  package init(seconds: [Double]) { samples = SortedSamples(seconds) }

  /// The seconds of each run, from the shortest to the longest.
  package var seconds: [Double] { samples.values }

  /// The run in the middle.
  package var median: Double { samples.median }

  /// From the first quartile to the third: half of the runs lie in it.
  package var middleHalf: ClosedRange<Double> { samples.lowerQuartile...samples.upperQuartile }
}

/// Measures how long the stages of some work take.
package struct Stopwatch {
  private let clock = ContinuousClock()
  private var runs: [String: [Double]] = [:]
  private var order: [String] = []

  /// Creates a stopwatch that has measured nothing.
  package init() {}

  /// Does the work of a stage, and adds what it took to the runs of that stage.
  package mutating func measure<Result>(
    _ stage: String, _ work: () throws -> Result
  ) rethrows -> Result {
    let start = clock.now
    let result = try work()
    if runs[stage] == nil { order.append(stage) }
    runs[stage, default: []].append((clock.now - start) / .seconds(1))
    return result
  }

  /// The timing of each stage, in the order in which they were first measured.
  package var timings: [(stage: String, timing: Timing)] {
    order.compactMap { stage in runs[stage].map { (stage, Timing(seconds: $0)) } }
  }
}
