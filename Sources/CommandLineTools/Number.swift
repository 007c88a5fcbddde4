import ArgumentParser

/// A number on the command line; inf and nan are numbers, and either minus sign is one.
package struct Number: CustomStringConvertible {
  /// The number.
  package let value: Double

  /// Takes a number.
  package init(_ value: Double) { self.value = value }

  /// Reads an argument; nil if it is no number, or none that a double can hold.
  package init?(argument: String) {
    let text = argument.replacing("−", with: "-")
    guard let value = Double(text), value.isFinite || !text.contains(where: \.isNumber),
      value != 0 || Self.isZero(text)
    else { return nil }
    self.value = value
  }

  /// Whether all digits before the exponent are 0, so that the number is 0 and none too small for a double.
  private static func isZero(_ text: String) -> Bool {
    let digits = text.lowercased().drop { "+-".contains($0) }
    let isHexadecimal = digits.hasPrefix("0x")
    return digits.dropFirst(isHexadecimal ? 2 : 0)
      .prefix { $0 != (isHexadecimal ? "p" : "e") }
      .allSatisfy { $0 == "0" || $0 == "." }
  }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no number, or none that a double can hold.
  package static func read(_ argument: String) throws(ValidationError) -> Number {
    guard let number = Number(argument: argument) else {
      if let nearest = Double(argument.replacing("−", with: "-")) {
        throw ValidationError(
          "this is too \(nearest == 0 ? "close to 0" : "large") for a double; "
            + "doubles go from 5e-324 to 1.7976931348623157e308")
      }
      throw ValidationError("write a number such as -7, 0.025 or 1e-3")
    }
    return number
  }

  /// The number as it would be typed.
  package var description: String { Int(exactly: value).map(String.init) ?? "\(value)" }

  /// The number as an integer, if it is one within the range.
  package func whole(in range: ClosedRange<Int>) -> Int? {
    Int(exactly: value).flatMap { range.contains($0) ? $0 : nil }
  }

  /// An argument as the parser is to see it: what begins as a negative number does begins with a true
  /// minus sign, because what begins with a hyphen is taken for an option.
  package static func typed(_ argument: String) -> String {
    guard argument.hasPrefix("-") else { return argument }
    let rest = argument.dropFirst()
    let isNumeric = rest.first.map { $0.isNumber || $0 == "." } ?? false
    return isNumeric || Number(argument: argument) != nil ? "−" + rest : argument
  }

  /// A message of the parser with the hyphens that were typed.
  package static func shown(_ message: String) -> String { message.replacing("'−", with: "'-") }
}
