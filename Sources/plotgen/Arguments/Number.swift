import ArgumentParser

/// A number on the command line; inf and nan are numbers, and either minus sign is one.
struct Number: ExpressibleByArgument {
  let value: Double

  init(_ value: Double) { self.value = value }

  init?(argument: String) {
    let text = argument.replacing("−", with: "-")
    guard let value = Double(text), value.isFinite || !text.contains(where: \.isNumber) else {
      return nil
    }
    self.value = value
  }

  var defaultValueDescription: String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
  }

  /// An argument as the parser is to see it: a negative number begins with a true minus sign, because
  /// what begins with a hyphen is taken for an option.
  static func typed(_ argument: String) -> String {
    guard argument.hasPrefix("-"), Number(argument: argument) != nil else { return argument }
    return "−" + argument.dropFirst()
  }

  /// A message of the parser with the hyphens that were typed.
  static func shown(_ message: String) -> String { message.replacing("'−", with: "'-") }
}
