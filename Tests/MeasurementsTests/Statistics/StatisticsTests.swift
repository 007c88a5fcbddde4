import Testing

@testable import Measurements

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
