import Measurements
import Testing

struct TimingTests {
  @Test func theMedianIsTheRunInTheMiddle() {
    #expect(Timing(seconds: [9, 1, 2]).median == 2)
    #expect(Timing(seconds: [4, 1, 2, 3]).median == 2.5)
  }

  @Test func halfOfTheRunsLieInTheMiddleHalf() {
    #expect(Timing(seconds: [5, 4, 3, 2, 1]).middleHalf == 2...4)
  }

  @Test func stagesKeepTheirOrder() {
    var stopwatch = Stopwatch()
    for _ in 0..<3 {
      #expect(stopwatch.measure("curve") { 1 + 1 } == 2)
      stopwatch.measure("draw") {}
    }
    #expect(stopwatch.timings.map(\.stage) == ["curve", "draw"])
    #expect(stopwatch.timings.allSatisfy { $0.timing.seconds.count == 3 })
  }
}
