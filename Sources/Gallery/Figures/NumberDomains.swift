/// What a linear axis shows: some values with room around them.
enum LinearDomain {
  /// All values that are finite, with a share of their extent on each side.
  static func around(_ values: [Double], margin: Double = 0.06) -> ClosedRange<Double> {
    let values = values.filter(\.isFinite)
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 1)
    // Values that are all alike still need an axis.
    let extent = max(greatest - least, 1e-3 * max(least.magnitude, greatest.magnitude, 1))
    let middle = least / 2 + greatest / 2
    let reach = extent * (0.5 + margin)
    return middle - reach...middle + reach
  }

  /// From 0, where bars begin, to beyond all values.
  ///
  /// - Parameters:
  ///   - values: Greater than 0; 1 stands for none.
  ///   - after: The share of the axis above the greatest.
  static func fromZero(_ values: [Double], after: Double) -> ClosedRange<Double> {
    0...(values.max() ?? 1) / (1 - after)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a logarithmic axis shows: some values with room around them.
enum LogarithmicDomain {
  /// All values, with a share of the axis on each side.
  ///
  /// - Parameters:
  ///   - values: Greater than 0; 1 stands for none.
  ///   - before: The share of the axis below the least.
  ///   - after: The share of the axis above the greatest.
  static func around(
    _ values: [Double], before: Double = 0.04, after: Double = 0.04
  ) -> ClosedRange<Double> {
    let least = log(values.min() ?? 1)
    // Values that are all alike still need an axis.
    let greatest = max(log(values.max() ?? 1), least + log(2))
    let length = (greatest - least) / (1 - before - after)
    return exp(least - before * length)...exp(greatest + after * length)
  }
}
