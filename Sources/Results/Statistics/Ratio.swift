import Foundation

/// How many times as much as a baseline something takes, with a 95 % bootstrap interval.
public struct Ratio: Codable, Hashable, Sendable {
  /// The estimate.
  package let value: Double

  /// The lower end of the interval.
  package let lower: Double

  /// The upper end of the interval.
  package let upper: Double

  /// Whether the interval holds 1, so that no difference was seen.
  package let isWithinNoise: Bool

  /// Creates a ratio from its estimate and interval, rounded to five significant digits.
  package init(value: Double, lower: Double, upper: Double) {
    self.value = value.rounded(toSignificantDigits: 5)
    self.lower = lower.rounded(toSignificantDigits: 5)
    self.upper = upper.rounded(toSignificantDigits: 5)
    isWithinNoise = self.lower <= 1 && 1 <= self.upper
  }
}

extension Ratio: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard lower <= value else {
      throw json.flaw("value", needed: "a number of at least lower, \(lower)")
    }
    guard value <= upper else {
      throw json.flaw("upper", needed: "a number of at least value, \(value)")
    }
    let holds1 = lower <= 1 && 1 <= upper
    guard isWithinNoise == holds1 else {
      throw json.flaw(
        "isWithinNoise", needed: "\(holds1), which says whether the interval holds 1")
    }
  }
}

extension Ratio {
  /// How many times as much as the baseline the subject takes, from rounds in which both were measured.
  ///
  /// The ratio is formed in each round, so that what slows a whole round cancels; the estimate is the
  /// median of these ratios, and the interval the 95 % percentile bootstrap over the rounds
  /// (Efron, 1979), with a fixed seed.
  ///
  /// - Parameters:
  ///   - subject: What was measured of the subject, one sample for each round; at least one.
  ///   - baseline: What was measured of the baseline in the same rounds, in the same unit.
  public init(of subject: [Double], to baseline: [Double]) {
    precondition(subject.count == baseline.count, "every round measures subject and baseline")
    let ratios = SortedSamples(zip(subject, baseline).map { $0 / $1 })
    let interval = Bootstrap().interval(ofMedian: ratios)
    self.init(value: ratios.median, lower: interval.lowerBound, upper: interval.upperBound)
  }
}

extension Ratio {
  /// The ratio that repetitions of a whole measurement agree on: their geometric mean, with Student's 95 % interval of
  /// the mean of their logarithms.
  ///
  /// It covers what differs from one process to the next, such as where arrays lie in memory, which the rounds of one
  /// process have in common.
  ///
  /// - Returns: nil for fewer than two ratios, and for one that is not above 0.
  package init?(repetitions ratios: [Double]) {
    guard ratios.allSatisfy({ $0 > 0 && $0.isFinite }),
      let spread = MeanAndDeviation(ratios.map { log($0) }), let interval = spread.interval
    else { return nil }
    self.init(
      value: exp(spread.mean), lower: exp(interval.lowerBound), upper: exp(interval.upperBound))
  }
}

/// The percentile bootstrap of the median (Efron, 1979).
struct Bootstrap {
  /// How many resamples are drawn.
  var resamples = 10_000

  /// The seed of the random numbers; the same seed gives the same interval.
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
  /// The median follows from how often each was drawn, without sorting.
  private static func resampledMedian(
    _ sorted: [Double], _ generator: inout SplitMix64
  ) -> Double {
    var counts = [Int](repeating: 0, count: sorted.count)
    for _ in sorted { counts[generator.index(below: sorted.count)] += 1 }
    let lower = sorted[place(of: (sorted.count - 1) / 2, in: counts)]
    let upper = sorted[place(of: sorted.count / 2, in: counts)]
    return lower + (upper - lower) / 2
  }

  /// The index, in the sorted samples, of the one with the given rank among those drawn.
  private static func place(of rank: Int, in counts: [Int]) -> Int {
    var below = 0
    for (place, count) in counts.enumerated() {
      below += count
      if below > rank { return place }
    }
    return counts.count - 1
  }
}
