import Activations

extension NamedFunction {
  /// The name as a part of a file's name, with the parameters that differ from the default or are in
  /// `chosen`.
  package func slug(naming chosen: Set<String>) -> String {
    ([kindSlug] + notable(chosen).map { "\($0.name.lowercased())-\($0.slug)" })
      .joined(separator: "-")
  }

  /// What functions that differ only in parameters have in common, as a part of a file's name.
  package var kindSlug: String { title == nil ? Slug.formula(kind) : kind.lowercased() }

  /// The values of the parameters as a part of a file's name.
  package var parameterSlug: String {
    parameterValues.map { Slug.number($0.value) }.joined(separator: "-")
  }

  /// The title, or else as much of the formula as there is room for, in markup.
  package func heading(atMost length: Int) -> String {
    if let title { return title }
    return Notation.formula(
      words.count <= length ? words : words.prefix(length - 1) + "…")
  }

  /// The title with the parameters that differ from the default, in markup.
  package var label: String {
    ([shortHeading] + notable([]).map(\.label)).joined(separator: ", ")
  }

  /// The same for use in a list, whose commas are its own; a formula stands alone.
  package var labelInList: String {
    guard title != nil else { return shortHeading }
    let settings = notable([]).map(\.label).joined(separator: ", ")
    return settings.isEmpty ? shortHeading : "\(shortHeading) (\(settings))"
  }

  /// The title with all parameters, where they are few, in markup; a formula stands alone.
  package var fullLabel: String {
    guard title != nil else { return heading(atMost: 100) }
    return settings.count > 2
      ? label : ([shortHeading] + settings.map(\.label)).joined(separator: ", ")
  }

  /// What is said below a full label: the formula of what has a title, the parameters of a formula.
  package var explanation: String { title == nil ? parameterLabel : Notation.formula(words) }

  /// The parameters with their values, such as *ε* = 0.025, in markup; empty if there are none.
  package var parameterLabel: String { parameterLabel(without: nil) }

  /// The same without one of the parameters.
  package func parameterLabel(without name: String?) -> String {
    settings.filter { $0.name != name }.map(\.label).joined(separator: ", ")
  }

  private var shortHeading: String { heading(atMost: 40) }

  private var settings: [Setting] {
    parameterValues.map { Setting(name: $0.name, symbol: $0.symbol, value: $0.value) }
  }

  private func notable(_ chosen: Set<String>) -> [Setting] {
    settings.filter { $0.value != usualValue(of: $0.name) || chosen.contains($0.name) }
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

extension NamedFunction {
  /// What a figure of the function shows, for those who cannot see it, from what is proved about it.
  package func description(over domain: ClosedRange<Double>) -> String {
    description(of: properties(over: domain))
  }

  /// What a figure shows of the function, given what is proved about it.
  package func description(of properties: Properties) -> String {
    let ends = [properties.domain.lowerBound, properties.domain.upperBound]
    let range = ends.map(Notation.plainNumber).joined(separator: "…")
    let settings = parameterValues.map {
      "\($0.symbol) = \(Notation.plainNumber(Notation.readable($0.value)))"
    }
    let name =
      (title ?? words) + (settings.isEmpty ? "" : " with " + settings.joined(separator: ", "))
    return name + (title == nil ? "" : ", \(words)") + ", on \(range): "
      + properties.summary(of: self)
  }
}

/// Parts of a file's name.
package enum Slug {
  /// The parts with hyphens between.
  ///
  /// What would be too long for a file system is cut, and ends with a number that differs, all but
  /// certainly, from that of any other name with the same beginning (FNV-1a, 64 bits).
  package static func name(_ parts: [String]) -> String {
    let name = parts.joined(separator: "-")
    let limit = 200
    guard name.utf8.count > limit else { return name }
    let end = String(hash(of: name), radix: 36)
    return name.prefix(limit - end.count - 1) + "-" + end
  }

  /// The letters and digits of a formula, and where it has other signs, a number that differs, all but
  /// certainly, from that of any other formula.
  package static func formula(_ formula: String) -> String {
    let words = formula.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let beginning = words.joined(separator: "-").prefix(32).split(separator: "-")
    let end = String(hash(of: formula) & 0xFFFF_FFFF, radix: 36)
    let isPlain = words.count == 1 && words[0].count == formula.count && formula.count <= 32
    return (["expression"] + beginning + (isPlain ? [] : [Substring(end)])).joined(separator: "-")
  }

  /// FNV-1a, 64 bits.
  private static func hash(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A name in camel case in lower case, with hyphens between its words.
  package static func words(_ name: String) -> String {
    name.reduce(into: "") { slug, letter in
      if letter.isUppercase, !slug.isEmpty { slug += "-" }
      slug += letter.lowercased()
    }
  }

  /// The shortest decimal, with the sign in words.
  package static func number(_ value: Double) -> String {
    let text = value.magnitude.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return value.sign == .minus ? "minus-\(short)" : short
  }
}
