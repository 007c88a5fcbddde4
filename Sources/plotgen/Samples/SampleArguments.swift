/// Where a function is sampled.
enum SampleArguments {
  /// At these arguments.
  case listed([Double])

  /// At so many, evenly spaced, the first and the last at the ends.
  case spaced(ClosedRange<Double>, count: Int)

  /// How many there are.
  var count: Int {
    switch self {
    case .listed(let values): values.count
    case .spaced(_, let count): count
    }
  }

  /// One of them.
  subscript(index: Int) -> Double {
    switch self {
    case .listed(let values):
      return values[index]
    case .spaced(let domain, let count):
      let t = Double(index) / Double(count - 1)
      return domain.lowerBound * (1 - t) + domain.upperBound * t
    }
  }
}
