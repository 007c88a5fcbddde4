/// Samples of one quantity, with their median and quartiles; what has the summary says the unit.
public struct Summary: Encodable, Hashable, Sendable {
  /// The samples in the order in which they were taken, with five significant digits.
  public let samples: [Double]

  /// The sample in the middle.
  public let median: Double

  /// A quarter of the samples lie below.
  public let lowerQuartile: Double

  /// A quarter of the samples lie above.
  public let upperQuartile: Double

  /// Summarizes samples in the order in which they were taken; at least one.
  ///
  /// They are rounded first, so that the summary is that of the samples which are kept.
  public init(samples: [Double]) {
    self.samples = samples.map { $0.rounded(toSignificantDigits: 5) }
    let sorted = SortedSamples(self.samples)
    (median, lowerQuartile, upperQuartile) = (
      sorted.median.rounded(toSignificantDigits: 6),
      sorted.lowerQuartile.rounded(toSignificantDigits: 6),
      sorted.upperQuartile.rounded(toSignificantDigits: 6)
    )
  }
}
