import Foundation

extension Notation {
  /// A number with so many decimal places and a true minus sign.
  static func decimals(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value).replacing("-", with: "−")
  }

  /// A number above 0 as a power of ten with two significant digits, such as 1.5·10⁻³¹.
  static func power(_ value: Double) -> String {
    let parts = String(format: "%.1e", value).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return plainNumber(value) }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let raised = String(exponent.magnitude).compactMap(\.wholeNumberValue).map { digits[$0] }
    return "\(parts[0])·10\(exponent < 0 ? "⁻" : "")\(String(raised))"
  }
}
