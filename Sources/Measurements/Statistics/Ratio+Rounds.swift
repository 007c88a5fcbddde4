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
