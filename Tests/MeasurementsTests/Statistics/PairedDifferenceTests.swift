import Testing

@testable import Measurements

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
