extension MeanAndDeviation {
  /// The 95 % confidence interval of the mean of normal samples (Student, 1908); nil for one sample, which
  /// says nothing of how far samples spread.
  public var interval: ClosedRange<Double>? {
    guard count >= 2 else { return nil }
    let distribution = StudentDistribution(degrees: Double(count - 1))
    let reach =
      standardDeviation / Double(count).squareRoot()
      * distribution.distance(withProbability: 0.05)
    return mean - reach...mean + reach
  }
}
