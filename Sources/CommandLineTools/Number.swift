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
    guard let value = Double(text), value.isFinite || !text.contains(where: \.isNumber) else {
      return nil
    }
    self.value = value
  }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it is no number, or none that a double can hold.
  package static func read(_ argument: String) throws(ValidationError) -> Number {
    guard let number = Number(argument: argument) else {
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
