/// Samples in their order, of which quantiles can be read off.
public struct SortedSamples: Hashable, Sendable {
  /// The samples, from the smallest to the greatest.
  public let values: [Double]

  /// Sorts samples; at least one.
  public init(_ samples: [Double]) {
    precondition(!samples.isEmpty, "a quantile needs at least one sample")
    values = samples.sorted()
  }

  /// The sample in the middle.
  public var median: Double { quantile(0.5) }

  /// A quarter of the samples lie below.
  public var lowerQuartile: Double { quantile(0.25) }

  /// A quarter of the samples lie above.
  public var upperQuartile: Double { quantile(0.75) }

  /// The sample below which the given share of the samples lies, between neighbours in proportion.
  ///
  /// Type 7 of Hyndman & Fan (1996), which R and NumPy take when told nothing.
  public func quantile(_ share: Double) -> Double {
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    let place = share * Double(values.count - 1)
    let index = Int(place)
    let next = min(index + 1, values.count - 1)
    return values[index] + (place - Double(index)) * (values[next] - values[index])
  }
}
