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
