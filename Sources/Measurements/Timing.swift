/// How long something took, over many runs.
public struct Timing: Hashable, Sendable {
  /// The seconds of each run, from the shortest to the longest.
  public let seconds: [Double]

  /// Creates a timing from the seconds of runs in any order; at least one.
  public init(seconds: [Double]) {
    precondition(!seconds.isEmpty, "a timing needs at least one run")
    self.seconds = seconds.sorted()
  }

  /// The run in the middle.
  public var median: Double { quantile(0.5) }

  /// From the first quartile to the third: half of the runs lie in it.
  public var middleHalf: ClosedRange<Double> { quantile(0.25)...quantile(0.75) }

  /// The run below which the given share of the runs lies, between neighbours in proportion.
  public func quantile(_ share: Double) -> Double {
    precondition((0...1).contains(share), "a share lies between 0 and 1")
    let place = share * Double(seconds.count - 1)
    let index = Int(place)
    let next = min(index + 1, seconds.count - 1)
    return seconds[index] + (place - Double(index)) * (seconds[next] - seconds[index])
  }
}
