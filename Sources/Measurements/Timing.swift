/// How long something took, over many runs.
public struct Timing: Hashable, Sendable {
  private let samples: SortedSamples

  /// Creates a timing from the seconds of runs in any order; at least one.
  public init(seconds: [Double]) { samples = SortedSamples(seconds) }

  /// The seconds of each run, from the shortest to the longest.
  public var seconds: [Double] { samples.values }

  /// The run in the middle.
  public var median: Double { samples.median }

  /// From the first quartile to the third: half of the runs lie in it.
  public var middleHalf: ClosedRange<Double> { samples.lowerQuartile...samples.upperQuartile }
}
