import Activations

extension Activation {
  /// The name as a part of a file's name, with the parameters that differ from the default or are in
  /// `chosen`.
  func slug(naming chosen: Set<String>) -> String {
    ([Self.facts.name.lowercased()] + notable(chosen).map { "\($0.name.lowercased())-\($0.slug)" })
      .joined(separator: "-")
  }

  /// The values of the parameters as a part of a file's name.
  var parameterSlug: String {
    parameterValues.map { Slug.number($0.value) }.joined(separator: "-")
  }

  /// The title with the parameters that differ from the default, in markup.
  var label: String {
    ([Self.facts.title] + notable([]).map(\.label)).joined(separator: ", ")
  }

  /// The same for use in a list, whose commas are its own.
  var labelInList: String {
    let settings = notable([]).map(\.label).joined(separator: ", ")
    return settings.isEmpty ? Self.facts.title : "\(Self.facts.title) (\(settings))"
  }

  /// The title with all parameters, where they are few, in markup.
  var fullLabel: String {
    settings.count > 2
      ? label : ([Self.facts.title] + settings.map(\.label)).joined(separator: ", ")
  }

  /// The parameters with their values, such as *ε* = 0.025, in markup; empty if there are none.
  var parameterLabel: String { parameterLabel(without: nil) }

  /// The same without one of the parameters.
  func parameterLabel(without name: String?) -> String {
    settings.filter { $0.name != name }.map(\.label).joined(separator: ", ")
  }

  private var settings: [Setting] {
    parameterValues.map { Setting(name: $0.name, symbol: $0.symbol, value: $0.value) }
  }

  private func notable(_ chosen: Set<String>) -> [Setting] {
    zip(settings, Self().settings).compactMap { own, usual in
      own.value != usual.value || chosen.contains(own.name) ? own : nil
    }
  }
}

/// A parameter with its value.
private struct Setting {
  let name: String
  let symbol: String
  let value: Double

  var label: String {
    "\(Notation.symbol(symbol)) = \(Notation.number(Notation.readable(value)))"
  }

  var slug: String { Slug.number(value) }
}

/// Parts of a file's name.
enum Slug {
  /// The parts with hyphens between.
  ///
  /// What would be too long for a file system is cut, and ends with a number that differs, all but
  /// certainly, from that of any other name with the same beginning (FNV-1a, 64 bits).
  static func name(_ parts: [String]) -> String {
    let name = parts.joined(separator: "-")
    let limit = 200
    guard name.utf8.count > limit else { return name }
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let end = String(hash, radix: 36)
    return name.prefix(limit - end.count - 1) + "-" + end
  }

  /// A name in camel case in lower case, with hyphens between its words.
  static func words(_ name: String) -> String {
    name.reduce(into: "") { slug, letter in
      if letter.isUppercase, !slug.isEmpty { slug += "-" }
      slug += letter.lowercased()
    }
  }

  /// The shortest decimal, with the sign in words.
  static func number(_ value: Double) -> String {
    let text = value.magnitude.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return value.sign == .minus ? "minus-\(short)" : short
  }
}
