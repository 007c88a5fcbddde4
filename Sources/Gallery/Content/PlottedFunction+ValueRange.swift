import Activations

extension [PlottedFunction] {
  /// The values of functions that a figure over a domain shows, with a margin above and below.
  func valueRange(over domain: ClosedRange<Double>) -> ClosedRange<Double> {
    let ranges = compactMap {
      ShownValues(of: $0.function, order: $0.order, over: domain)?.range
    }
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else {
      return -1...1
    }
    let margin =
      high - low > ShownValues.leastHeight
      ? (high - low) * 0.06 : Swift.max(high.magnitude * 0.5, 0.5)
    return low - margin...high + margin
  }

  /// The same functions without names.
  var unlabelled: [PlottedFunction] {
    map { PlottedFunction(function: $0.function, order: $0.order, style: $0.style) }
  }

  /// The derivatives of the same functions, without names.
  func derivatives(_ order: Int) -> [PlottedFunction] {
    map { PlottedFunction(function: $0.function, order: order, style: $0.style) }
  }
}
