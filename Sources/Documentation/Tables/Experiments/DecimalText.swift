import Foundation

/// Numbers with a fixed number of decimal places, so that those of a column can be compared.
enum DecimalText {
  /// The number with a true minus sign; what is rounded to 0 has none.
  static func of(_ value: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", value)
    return isZero(text)
      ? text.replacing("-", with: "") : text.replacing("-", with: "−")
  }

  /// The number with a sign, as suits a difference.
  static func signed(_ value: Double, places: Int) -> String {
    let text = of(value, places: places)
    return value > 0 && !isZero(text) ? "+\(text)" : text
  }

  private static func isZero(_ text: String) -> Bool {
    text.allSatisfy { "-0.".contains($0) }
  }

  /// A probability with two significant digits, or that it is too small to tell.
  static func probability(_ value: Double) -> String {
    value < 0.0001 ? "< 0.0001" : value < 0.01 ? of(value, places: 4) : of(value, places: 2)
  }
}
