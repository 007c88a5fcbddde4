import Foundation

/// Numbers as plain text: the one place that says how many digits they have and what their signs are.
extension Notation {
  /// The shortest decimal that reads back as the same number, with a true minus sign.
  package static func plainNumber(_ value: Double) -> String {
    let text = value.description
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text).withTrueMinusSigns
  }

  /// The number with so many significant digits; 0 if it is smaller than any scale a figure has.
  package static func rounded(_ value: Double, digits: Int) -> Double {
    guard value.isFinite, value.magnitude > 1e-300 else { return value.isFinite ? 0 : value }
    var (rest, places) = (value, 0)
    let least = (1..<digits).reduce(1.0) { power, _ in power * 10 }
    while rest.magnitude < least { (rest, places) = (rest * 10, places + 1) }
    // A whole number and a power of ten read as a decimal are rounded once.
    return places == 0 ? value.rounded() : Double("\(rest.rounded())e-\(places)") ?? value
  }

  /// The number, or, if it takes more than nine characters, four significant digits of it.
  package static func readable(_ value: Double) -> Double {
    value.description.count > 9 ? rounded(value, digits: 4) : value
  }

  /// A measured number with three significant digits, zeros at the end included: 0.0123, 1.50, 12300.
  package static func measured(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return number == 0 ? "0" : "\(number)" }
    let sign = number < 0 ? "−" : ""
    let (digits, places) = scaled(number.magnitude)
    guard places > 0 else {
      return sign + "\(digits)" + String(repeating: "0", count: -places)
    }
    let padded = String(repeating: "0", count: max(0, places + 1 - 3)) + "\(digits)"
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// Three digits as a whole number, and how many of them, or of zeros before them, are decimal places.
  private static func scaled(_ number: Double) -> (digits: Int, places: Int) {
    var (scaled, places, power) = (number, 0, 1.0)
    // Each step is from the number itself, so that roundings do not add up.
    while scaled >= 999.5 {
      (places, power) = (places - 1, power * 10)
      scaled = number / power
    }
    while scaled < 99.95, places < 300 {
      (places, power) = (places + 1, power * 10)
      scaled = number * power
    }
    return (Int(scaled.rounded()), places)
  }

  /// A number in running text or a table of facts: six significant digits at most, and raised powers of ten.
  package static func text(_ value: Double) -> String { text(value, digits: 6) }

  /// The same with other than six digits.
  package static func text(_ value: Double, digits: Int) -> String {
    if value.isNaN { return "none" }
    if value.isInfinite { return value < 0 ? "−∞" : "∞" }
    if value.magnitude <= .leastNonzeroMagnitude { return "0" }
    let parts = String(format: "%.\(digits)g", value).withTrueMinusSigns.split(separator: "e")
    guard parts.count == 2 else { return parts.joined() }
    let digits = parts[1].drop { "−+0".contains($0) }
    return "\(parts[0])·10\(parts[1].hasPrefix("−") ? "⁻" : "")\(raised(digits))"
  }

  /// A number with a fixed number of decimal places; what is rounded to 0 has no sign.
  package static func decimals(_ value: Double, _ places: Int) -> String {
    let text = String(format: "%.\(places)f", value)
    return isZero(text) ? text.filter { $0 != "-" } : text.withTrueMinusSigns
  }

  /// The same with a sign, as suits a difference.
  package static func signedDecimals(_ value: Double, _ places: Int) -> String {
    let text = decimals(value, places)
    return value > 0 && !isZero(text) ? "+\(text)" : text
  }

  private static func isZero(_ text: String) -> Bool { text.allSatisfy { "-0.".contains($0) } }

  /// A probability with two significant digits, or that it is too small to tell.
  package static func probability(_ value: Double) -> String {
    value < 0.0001 ? "< 0.0001" : decimals(value, value < 0.01 ? 4 : 2)
  }

  /// A number above 0 as a power of ten with two significant digits, such as 1.5·10⁻³¹.
  package static func power(_ value: Double) -> String {
    let parts = String(format: "%.1e", value).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return plainNumber(value) }
    return "\(parts[0])·10\(exponent < 0 ? "⁻" : "")\(raised("\(exponent.magnitude)"))"
  }

  /// A whole number as a power of two where it is one: 2²².
  package static func count(_ value: Int) -> String {
    guard value > 1, value.nonzeroBitCount == 1 else { return "\(value)" }
    return "2\(raised("\(value.trailingZeroBitCount)"))"
  }

  /// Digits above the line.
  private static func raised(_ digits: some StringProtocol) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(digits.compactMap(\.wholeNumberValue).map { raised[$0] })
  }
}

extension String {
  /// The text with true minus signs; most numbers have none, and to search for one takes long.
  fileprivate var withTrueMinusSigns: String {
    utf8.contains(UInt8(ascii: "-")) ? replacing("-", with: "−") : self
  }
}
