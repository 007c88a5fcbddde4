/// The percentile bootstrap of the median (Efron, 1979).
struct Bootstrap {
  /// How many resamples are drawn.
  var resamples = 10_000

  /// Where the random numbers begin; the same seed gives the same interval.
  var seed: UInt64 = 20_180_403

  /// The interval in which 95 % of the medians of resamples lie.
  ///
  /// - Parameter samples: In any order; at least one.
  func interval(ofMedian samples: SortedSamples) -> ClosedRange<Double> {
    var generator = SplitMix64(seed: seed)
    let medians = SortedSamples(
      (0..<resamples).map { _ in Self.resampledMedian(samples.values, &generator) })
    return medians.quantile(0.025)...medians.quantile(0.975)
  }

  /// The median of as many samples as there are, drawn with replacement.
  ///
  /// How often each was drawn says what stands in the middle, without sorting.
  private static func resampledMedian(
    _ sorted: [Double], _ generator: inout SplitMix64
  ) -> Double {
    var counts = [Int](repeating: 0, count: sorted.count)
    for _ in sorted { counts[generator.index(below: sorted.count)] += 1 }
    let lower = sorted[place(of: (sorted.count - 1) / 2, in: counts)]
    let upper = sorted[place(of: sorted.count / 2, in: counts)]
    return lower + (upper - lower) / 2
  }

  /// Where in the sorted samples the one of the given rank among those drawn stands.
  private static func place(of rank: Int, in counts: [Int]) -> Int {
    var below = 0
    for (place, count) in counts.enumerated() {
      below += count
      if below > rank { return place }
    }
    return counts.count - 1
  }
}
