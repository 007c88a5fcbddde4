/// The mean of samples and how far they spread.
public struct MeanAndDeviation: Hashable, Sendable {
  /// How many samples there are.
  public let count: Int

  /// The mean.
  public let mean: Double

  /// The standard deviation, with one less than the number of samples in its denominator; 0 for one sample.
  public let standardDeviation: Double

  /// Summarizes samples; nil if there are none.
  public init?(_ samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    count = samples.count
    let mean = samples.reduce(0, +) / Double(samples.count)
    let squares = samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardDeviation = (squares / Double(max(samples.count - 1, 1))).squareRoot()
  }
}
