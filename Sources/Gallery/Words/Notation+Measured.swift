extension Notation {
  /// A measured number with three significant digits, zeros at the end included: 0.430, 12.0, 1230.
  static func measured(_ value: Double) -> String {
    var unit = 1.0
    while value.isFinite, value.magnitude / unit >= 999.5 { unit *= 10 }
    let rounded = rounded(value / unit, digits: 3) * unit
    let text = plainNumber(rounded)
    // Whole hundreds have their digits, and powers of ten have as many as they need.
    guard 1e-4..<100 ~= rounded.magnitude else { return text }
    let digits = text.filter(\.isNumber).drop { $0 == "0" }.count
    let zeros = String(repeating: "0", count: max(3 - digits, 0))
    return text + (zeros.isEmpty || text.contains(".") ? "" : ".") + zeros
  }

  /// A whole number as a power of two where it is one: 2²².
  static func count(_ value: Int) -> String {
    guard value > 1, value & (value - 1) == 0 else { return String(value) }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return "2"
      + String(value.trailingZeroBitCount).compactMap(\.wholeNumberValue).map { digits[$0] }
  }

  /// Words as markup that shows them as they are.
  static func literal(_ plain: String) -> String {
    String(plain.flatMap { "\\*_^{}".contains($0) ? ["\\", $0] : [$0] })
  }
}
