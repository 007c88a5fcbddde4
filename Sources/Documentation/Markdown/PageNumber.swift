import Foundation

/// Numbers in running text and tables of facts.
enum PageNumber {
  /// Six significant digits at most, with a true minus sign and raised powers of ten.
  static func text(_ value: Double) -> String { text(value, digits: 6) }

  /// The same with other than six digits.
  static func text(_ value: Double, digits: Int) -> String {
    if value.isNaN { return "none" }
    if value.isInfinite { return value < 0 ? "−∞" : "∞" }
    if value.magnitude <= .leastNonzeroMagnitude { return "0" }
    let parts = String(format: "%.\(digits)g", value).replacing("-", with: "−").split(
      separator: "e")
    guard parts.count == 2 else { return parts.joined() }
    let isNegative = parts[1].hasPrefix("−")
    let digits = parts[1].drop { "−+0".contains($0) }
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return "\(parts[0])·10" + (isNegative ? "⁻" : "")
      + String(digits.compactMap(\.wholeNumberValue).map { raised[$0] })
  }
}
