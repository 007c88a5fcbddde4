import Activations

extension [PlottedFunction] {
  /// The values of functions that a figure over a domain shows, with a margin above and below.
  func valueRange(over domain: ClosedRange<Double>) -> ClosedRange<Double> {
    let ranges = compactMap {
      ShownValues(of: $0.outline(over: domain))?.range
    }
    guard let lowest = ranges.map(\.lowerBound).min(), let highest = ranges.map(\.upperBound).max()
    else { return -1...1 }
    // A scale must be a few times longer than what it shows, and that a finite number.
    let limit = Double.greatestFiniteMagnitude / 64
    let (low, high) = (Swift.max(lowest, -limit), Swift.min(highest, limit))
    guard low <= high else { return -limit...limit }
    let margin =
      high - low > ShownValues.leastHeight
      ? (high - low) * 0.06 : Swift.max(high.magnitude * 0.5, 0.5)
    return low - margin...high + margin
  }

  /// The same functions without names.
  var unlabelled: [PlottedFunction] {
    map { $0.derivative($0.order) }
  }

  /// The derivatives of the same functions, without names.
  func derivatives(_ order: Int) -> [PlottedFunction] {
    map { $0.derivative(order) }
  }
}
