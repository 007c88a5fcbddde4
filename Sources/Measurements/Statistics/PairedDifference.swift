/// How two quantities differ that were measured in pairs: the mean difference, its 95 % interval and what
/// the paired t-test says (Student, 1908).
public struct PairedDifference: Hashable, Sendable {
  /// How many pairs there are.
  public let count: Int

  /// The mean difference.
  public let mean: Double

  /// The standard deviation of the differences.
  public let standardDeviation: Double

  /// The 95 % confidence interval of the mean difference.
  public let interval: ClosedRange<Double>

  /// The probability of a mean difference as large as this, on either side, if there is none.
  public let pValue: Double

  /// Compares two quantities, the first minus the second; nil for fewer than two pairs, which say nothing
  /// of how far differences spread, and where the interval is not finite, as with a NaN.
  public init?(of subject: [Double], to baseline: [Double]) {
    precondition(subject.count == baseline.count, "every pair has two numbers")
    let differences = zip(subject, baseline).map { $0 - $1 }
    guard let spread = MeanAndDeviation(differences), spread.count >= 2 else { return nil }
    count = spread.count
    mean = spread.mean
    standardDeviation = spread.standardDeviation
    let error = standardDeviation / Double(count).squareRoot()
    let distribution = StudentDistribution(degrees: Double(count - 1))
    let reach = error * distribution.distance(withProbability: 0.05)
    guard (mean - reach).isFinite, (mean + reach).isFinite else { return nil }
    interval = mean - reach...mean + reach
    if error > 0 {
      pValue = distribution.probability(beyond: mean / error)
    } else {
      pValue = mean == 0 ? 1 : 0
    }
  }
}
