import Foundation

extension Notation {
  /// A number with so many decimal places and a true minus sign.
  static func decimals(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value).replacing("-", with: "−")
  }

  /// A number with two significant digits, as a power of ten where decimals would be long; in markup.
  static func power(_ value: Double) -> String {
    number(rounded(value, digits: 2))
  }
}
