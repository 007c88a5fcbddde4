import Testing

@testable import Measurements

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
