import Testing

@testable import Measurements

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
