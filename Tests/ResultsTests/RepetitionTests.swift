import Testing

@testable import Results

/// What repetitions of a whole measurement come to.
struct RepetitionTests {
  private func run(_ ratio: Double, function: String = "tanh", build: Build = .native) -> SpeedRun {
    SpeedRun(
      build: build, environment: ExampleResults.environment, command: "make measure",
      rows: [
        SpeedRow(
          function: function, operation: .forward, elements: 4096,
          nanosecondsPerElement: Summary(samples: [ratio, ratio, 9]),
          ratioToReLU: Ratio(value: ratio, lower: 0.99 * ratio, upper: 1.01 * ratio))
      ])
  }

  @Test func theIntervalIsThatOfRepetitionsAndNotOfRounds() throws {
    let both = try #require(SpeedRun(repetitions: [run(1), run(4)]))
    let row = try #require(both.rows.first)
    #expect(row.ratioToReLU.value == 2 && row.repetitions == [1, 4])
    #expect(row.nanosecondsPerElement.samples == [1, 4])
    // Two repetitions: Student's 12.706 standard errors, which are log 2, to either side.
    #expect(row.ratioToReLU.lower < 0.001 && row.ratioToReLU.upper > 1000)
    // The geometric mean of 1.1, 1.2, 1.3, 1.2, 1.25 and t = 2.776, with SciPy.
    let five = try #require(Ratio(repetitions: [1.1, 1.2, 1.3, 1.2, 1.25]))
    #expect(abs(five.value - 1.2081) < 1e-4)
    #expect(abs(five.lower - 1.1187) < 1e-3 && abs(five.upper - 1.3047) < 1e-3)
  }

  @Test func oneProcessIsNoRepetition() {
    #expect(SpeedRun(repetitions: [run(1)]) == nil)
    #expect(SpeedRun(repetitions: [run(1), run(1, function: "relu")]) == nil)
    #expect(SpeedRun(repetitions: [run(1), run(1, build: .portable)]) == nil)
    #expect(Ratio(repetitions: [1, 0]) == nil)
  }
}
