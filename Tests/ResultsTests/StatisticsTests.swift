import Foundation
import Testing

@testable import Results

struct StatisticsTests {
  @Test func medianAndQuartilesAreThoseOfNumPy() throws {
    for reference in try References.read().summaries {
      let sorted = SortedSamples(reference.samples)
      expectNear(sorted.median, reference.median, 1e-15)
      expectNear(sorted.lowerQuartile, reference.lowerQuartile, 1e-15)
      expectNear(sorted.upperQuartile, reference.upperQuartile, 1e-15)
    }
  }

  @Test func aSummaryIsThatOfTheSamplesItKeeps() throws {
    for reference in try References.read().summaries {
      let summary = Summary(samples: reference.samples)
      let kept = SortedSamples(summary.samples)
      expectNear(summary.median, kept.median, 5e-6)
      expectNear(summary.lowerQuartile, kept.lowerQuartile, 5e-6)
      expectNear(summary.upperQuartile, kept.upperQuartile, 5e-6)
      for (sample, original) in zip(summary.samples, reference.samples) {
        expectNear(sample, original, 5e-5)
      }
    }
  }

  @Test(arguments: [
    (123_456.0, 123_460.0), (1.234549, 1.2345), (-0.000123456, -0.00012346), (9.99999, 10),
    (0, 0), (1e-300, 1e-300), (1, 1), (99999.5, 100_000), (.infinity, .infinity),
  ])
  func roundingKeepsFiveDigits(number: Double, rounded: Double) {
    #expect(number.rounded(toSignificantDigits: 5) == rounded)
  }

  @Test func whatWasRoundedPrintsWithItsDigits() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<10_000 {
      let number = Double(1 + generator.index(below: 1 << 40)) / Double(1 << 30)
      let digits = "\(number.rounded(toSignificantDigits: 5))".filter(\.isNumber)
        .drop { $0 == "0" }
      #expect(digits.count <= 6, "\(number)")
    }
  }

  private func expectNear(
    _ value: Double, _ reference: Double, _ tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(value - reference) <= tolerance * abs(reference), "\(value) \(reference)",
      sourceLocation: sourceLocation)
  }
}

struct BootstrapTests {
  @Test func ratiosAreThoseOfSciPy() throws {
    for reference in try References.read().ratios {
      let ratio = Ratio(of: reference.subject, to: reference.baseline)
      #expect(abs(ratio.value - reference.value) <= 5e-5 * reference.value)
      #expect(widened(reference.lower).contains(ratio.lower))
      #expect(widened(reference.upper).contains(ratio.upper))
    }
  }

  @Test func theSameRoundsGiveTheSameInterval() throws {
    let rounds = try #require(try References.read().ratios.last)
    let ratio = Ratio(of: rounds.subject, to: rounds.baseline)
    #expect(Ratio(of: rounds.subject, to: rounds.baseline) == ratio)
    // Neither is it a matter of the order of rounds.
    let other = Ratio(of: rounds.subject.reversed(), to: rounds.baseline.reversed())
    #expect(other == ratio)
  }

  @Test func anotherSeedDrawsOthers() throws {
    let rounds = try #require(try References.read().ratios.last)
    let samples = SortedSamples(rounds.subject)
    let intervals = Set(
      (1...10).map { Bootstrap(resamples: 99, seed: $0).interval(ofMedian: samples) })
    #expect(intervals.count > 1)
  }

  @Test func roundsThatAreAllSlowerCancel() {
    let baseline = [1.0, 10, 2, 8, 5]
    let ratio = Ratio(of: baseline.map { 3 * $0 }, to: baseline)
    #expect(ratio == Ratio(value: 3, lower: 3, upper: 3))
    #expect(!ratio.isWithinNoise)
  }

  @Test(arguments: [(0.9, 1.1, true), (1, 1.1, true), (0.9, 1, true), (1.001, 1.1, false)])
  func noDifferenceIsSeenWhereTheIntervalHolds1(lower: Double, upper: Double, isWithin: Bool) {
    #expect(Ratio(value: upper, lower: lower, upper: upper).isWithinNoise == isWithin)
  }

  @Test func everyIndexIsDrawnAlikeAndEveryOrderToo() {
    var generator = SplitMix64(seed: 7)
    var counts = [0, 0, 0]
    var orders: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      counts[generator.index(below: 3)] += 1
      orders[generator.shuffled([1, 2, 3]), default: 0] += 1
    }
    // Five standard deviations of the numbers to be expected.
    #expect(counts.allSatisfy { abs($0 - 2000) < 183 }, "\(counts)")
    #expect(orders.count == 6 && orders.values.allSatisfy { abs($0 - 1000) < 145 }, "\(orders)")
  }

  /// What is kept of a ratio has five digits.
  private func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    range.lowerBound * (1 - 5e-5)...range.upperBound * (1 + 5e-5)
  }
}

struct PairedDifferenceTests {
  @Test func studentsDistributionIsThatOfSciPy() throws {
    for reference in try References.read().students {
      let distribution = StudentDistribution(degrees: reference.degrees)
      // The logarithms of gamma functions of a thousand degrees lose four digits.
      expectNear(distribution.probability(beyond: reference.value), reference.probability, 1e-11)
      expectNear(distribution.probability(beyond: -reference.value), reference.probability, 1e-11)
      guard reference.value > 0, reference.probability > 0 else { continue }
      expectNear(
        distribution.distance(withProbability: reference.probability), reference.value, 1e-7)
    }
  }

  @Test func pairedTestIsThatOfSciPy() throws {
    for reference in try References.read().pairedDifferences {
      let difference = try #require(
        PairedDifference(of: reference.subject, to: reference.baseline))
      #expect(difference.count == reference.subject.count)
      expectNear(difference.mean, reference.mean, 1e-12)
      expectNear(difference.standardDeviation, reference.standardDeviation, 1e-12)
      expectNear(difference.interval.lowerBound, reference.lower, 1e-10)
      expectNear(difference.interval.upperBound, reference.upper, 1e-10)
      expectNear(difference.pValue, reference.pValue, 1e-10)
    }
  }

  @Test func correctionIsHolms() throws {
    for reference in try References.read().corrections {
      let adjusted = HolmCorrection.adjusted(reference.pValues)
      for (own, expected) in zip(adjusted, reference.adjusted) { expectNear(own, expected, 1e-14) }
    }
    // The example of the definition: 0.01 · 4, 0.02 · 3, and no less than that.
    #expect(HolmCorrection.adjusted([0.03, 0.01, 0.02, 0.9]) == [0.06, 0.04, 0.06, 0.9])
    #expect(HolmCorrection.adjusted([]) == [])
  }

  @Test func onePairSaysNothingOfTheSpread() {
    #expect(PairedDifference(of: [1], to: [2]) == nil)
    #expect(PairedDifference(of: [], to: []) == nil)
    #expect(PairedDifference(of: [1, .nan], to: [2, 3]) == nil)
    #expect(PairedDifference(of: [1, .infinity], to: [2, 3]) == nil)
    #expect(PairedDifference(of: [1e308, 1e308], to: [-1e308, -1e308]) == nil)
  }

  @Test(arguments: [([1, 2, 3], 1), ([2, 3, 4], 0)] as [([Double], Double)])
  func differencesWithoutSpreadAreCertain(subject: [Double], pValue: Double) {
    let difference = PairedDifference(of: subject, to: [1, 2, 3])
    #expect(difference?.pValue == pValue)
    #expect(difference.map { $0.interval.lowerBound == $0.interval.upperBound } == true)
  }

  private func expectNear(
    _ value: Double, _ reference: Double, _ tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      abs(value - reference) <= tolerance * max(abs(reference), 1e-3), "\(value) \(reference)",
      sourceLocation: sourceLocation)
  }
}

struct EquivalenceTests {
  /// Ten and eight samples; numbers from SciPy's ttest_ind(…, equal_var=False) on samples that are moved by the
  /// margin.
  @Test func equivalenceIsTwoOneSidedTestsOfWelch() throws {
    let first = try #require(MeanAndDeviation(Self.first))
    let second = try #require(MeanAndDeviation(Self.second))
    let found = try #require(Equivalence(of: first, to: second, margin: 0.003))
    #expect(abs(found.difference + 3.7500000000023626e-05) < 1e-12)
    #expect(abs(found.pValue / 4.6703675190310637e-07 - 1) < 1e-6)
    #expect(abs(found.interval.lowerBound + 0.000656015435650332) < 1e-9)
    #expect(abs(found.interval.upperBound - 0.0005810154356502846) < 1e-9)
    // The other way round is the same question.
    #expect(Equivalence(of: second, to: first, margin: 0.003)?.pValue == found.pValue)
  }

  @Test func differenceAtTheMarginIsNotEquivalent() throws {
    let first = try #require(MeanAndDeviation(Self.first))
    let moved = try #require(MeanAndDeviation(Self.first.map { $0 + 0.003 }))
    let found = try #require(Equivalence(of: first, to: moved, margin: 0.003))
    #expect(abs(found.pValue - 0.5) < 1e-6)
    let farther = try #require(MeanAndDeviation(Self.first.map { $0 + 0.03 }))
    #expect(try #require(Equivalence(of: first, to: farther, margin: 0.003)).pValue > 0.99)
    #expect(Equivalence(of: try #require(MeanAndDeviation([1])), to: first, margin: 1) == nil)
  }

  private static let first = [
    0.9841, 0.9832, 0.9850, 0.9838, 0.9845, 0.9829, 0.9847, 0.9836, 0.9842, 0.9840,
  ]
  private static let second = [0.9839, 0.9851, 0.9828, 0.9843, 0.9835, 0.9848, 0.9833, 0.9846]
}

struct IntervalTests {
  /// 7/3 ± 4.302653 √(7/3) / √3, with Student's quantile for two degrees of freedom.
  @Test func theIntervalOfAMeanIsStudents() throws {
    let interval = try #require(MeanAndDeviation([1, 2, 4])?.interval)
    #expect(abs(interval.lowerBound - -1.461_250) < 1e-6)
    #expect(abs(interval.upperBound - 6.127_916) < 1e-6)
    #expect(MeanAndDeviation([1])?.interval == nil)
    #expect(MeanAndDeviation([2, 2, 2])?.interval == 2...2)
  }

  /// Wilson's formula (1927), evaluated in double precision elsewhere.
  @Test(arguments: [
    (8, 10, 0.490_162, 0.943_318), (0, 10, 0, 0.277_533), (10, 10, 0.722_467, 1),
    (1, 1, 0.206_549, 1),
  ])
  func theIntervalOfAShareIsWilsons(successes: Int, trials: Int, lower: Double, upper: Double)
    throws
  {
    let share = try #require(BinomialShare(successes: successes, of: trials))
    #expect(share.value == Double(successes) / Double(trials))
    #expect(abs(share.interval.lowerBound - lower) < 1e-5)
    #expect(abs(share.interval.upperBound - upper) < 1e-5)
  }

  @Test func withoutATrialThereIsNoShare() {
    #expect(BinomialShare(successes: 0, of: 0) == nil)
  }
}

/// Statistics computed by NumPy and SciPy; `Generator/generate.py` describes the file.
struct References: Decodable, Sendable {
  let summaries: [Quartiles]
  let ratios: [Rounds]
  let students: [Student]
  let pairedDifferences: [Pairs]
  let corrections: [Correction]

  struct Quartiles: Decodable, Sendable {
    let samples: [Double]
    let median: Double
    let lowerQuartile: Double
    let upperQuartile: Double
  }

  struct Rounds: Decodable, Sendable {
    let subject: [Double]
    let baseline: [Double]
    let value: Double
    let lower: ClosedRange<Double>
    let upper: ClosedRange<Double>
  }

  struct Student: Decodable, Sendable {
    let degrees: Double
    let value: Double
    let probability: Double
  }

  struct Pairs: Decodable, Sendable {
    let subject: [Double]
    let baseline: [Double]
    let mean: Double
    let standardDeviation: Double
    let lower: Double
    let upper: Double
    let pValue: Double
  }

  struct Correction: Decodable, Sendable {
    let pValues: [Double]
    let adjusted: [Double]
  }

  /// Reads all references.
  static func read() throws -> References {
    let file = try #require(Bundle.module.url(forResource: "references", withExtension: "json"))
    return try JSONDecoder().decode(References.self, from: Data(contentsOf: file))
  }
}
