import Activations

extension Activation {
  /// The name, and the parameters that differ from the default, as a part of a file's name.
  var slug: String {
    ([Self.facts.name.lowercased()] + changedParameters.map { "\($0.name.lowercased())-\($0.slug)" })
      .joined(separator: "-")
  }

  /// The title, and the parameters that differ from the default, in markup.
  var label: String {
    ([Self.facts.title] + changedParameters.map(\.label)).joined(separator: ", ")
  }

  /// The parameters with their values, such as *ε* = 0.025, in markup; empty if there are none.
  var parameterLabel: String {
    parameterValues.map { Setting(name: $0.name, symbol: $0.symbol, value: $0.value).label }
      .joined(separator: ", ")
  }

  private var changedParameters: [Setting] {
    zip(parameterValues, Self().parameterValues).compactMap { own, usual in
      own.value == usual.value
        ? nil : Setting(name: own.name, symbol: own.symbol, value: own.value)
    }
  }
}

/// A parameter with its value.
private struct Setting {
  let name: String
  let symbol: String
  let value: Double

  var label: String { "\(Notation.symbol(symbol)) = \(Notation.number(value))" }
  var slug: String { Slug.number(value) }
}

/// Numbers as parts of a file's name.
enum Slug {
  /// The shortest decimal, with the sign in words.
  static func number(_ value: Double) -> String {
    let text = value.magnitude.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return value.sign == .minus ? "minus-\(short)" : short
  }
}
