import Foundation

/// The mean for ratios.
enum GeometricMean {
  /// The root of the product of numbers above 0, in their order; at least one.
  static func of(_ numbers: [Double]) -> Double {
    exp(numbers.map { log($0) }.reduce(0, +) / Double(numbers.count))
  }
}
