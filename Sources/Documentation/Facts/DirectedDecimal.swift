import Foundation

/// A double in so many significant decimal digits, rounded so that what is said with it stays true.
public enum DirectedDecimal {
  /// The nearest double that has so few digits and lies on the side that is asked for.
  ///
  /// - Parameters:
  ///   - value: The number; infinite ones and NaN stay.
  ///   - digits: How many significant digits, from 1 to 17.
  ///   - rule: `down` for no more than the number, `up` for no less, else the nearest.
  public static func rounded(
    _ value: Double, digits: Int, _ rule: FloatingPointRoundingRule
  ) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let nearest = decimal(value, digits)
    switch rule {
    case .down where nearest > value: return decimal(nearest - unit(nearest, digits), digits)
    case .up where nearest < value: return decimal(nearest + unit(nearest, digits), digits)
    default: return nearest
    }
  }

  private static func decimal(_ value: Double, _ digits: Int) -> Double {
    Double(String(format: "%.\(digits)g", value)) ?? value
  }

  /// The weight of the last digit.
  private static func unit(_ value: Double, _ digits: Int) -> Double {
    guard value != 0 else { return .leastNonzeroMagnitude }
    let exponent = Foundation.log10(value.magnitude).rounded(.down)
    return Foundation.pow(10, exponent - Double(digits) + 1)
  }
}
