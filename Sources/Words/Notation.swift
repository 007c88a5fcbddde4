/// How numbers, variables and formulas are written: as plain text, and as the markup of figures.
package enum Notation {
  /// The shortest decimal as markup: a power of ten is raised.
  package static func number(_ value: Double) -> String {
    let parts = plainNumber(value).split(separator: "e")
    guard parts.count == 2 else { return parts.joined() }
    let isNegative = parts[1].hasPrefix("−")
    let digits = parts[1].drop { "−+0".contains($0) }
    return "\(parts[0])×10^{\(isNegative ? "−" : "")\(digits)}"
  }

  /// The items with commas and a last "and" between.
  package static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The function or its derivative as markup, such as *f′*(*z*).
  package static func derivative(_ order: Int, of variable: String = "*z*") -> String {
    "*f\(primes(order))*(\(variable))"
  }

  /// Words or markup in which a variable has another name.
  package static func renaming(_ old: String, to new: String, in words: String) -> String {
    guard old != new else { return words }
    var result = ""
    var rest = words[...]
    while let character = rest.first {
      let isWord = { (character: Character) in character.isLetter || character.isNumber }
      let word = isWord(character) ? rest.prefix(while: isWord) : rest.prefix(1)
      let next = words[word.endIndex...].drop { $0 == "*" }.first
      let isSubscripted = next == "_" || result.last == "_"
      result += word == old && !isSubscripted ? new : String(word)
      rest = rest[word.endIndex...]
    }
    return result
  }

  /// Words as markup that shows them as they are.
  package static func literal(_ plain: String) -> String {
    String(plain.flatMap { "\\*_^{}".contains($0) ? ["\\", $0] : [$0] })
  }

  /// A symbol such as `t_l` as markup: the variable in italics, the subscript below the line.
  package static func symbol(_ plain: String) -> String {
    let parts = plain.split(separator: "_", maxSplits: 1)
    guard let variable = parts.first else { return plain }
    return "*\(variable)*" + (parts.count == 2 ? "_{\(parts[1])}" : "")
  }

  /// A formula in plain characters as markup: every word of one letter is a variable, and so is every
  /// word with a subscript; short exponents and powers of ten are raised.
  package static func formula(_ plain: String) -> String {
    var result = ""
    var rest = plain[...]
    while let character = rest.first {
      let length: Int
      if character == "^", let exponent = Exponent(of: rest.dropFirst()) {
        result += "^{\(formula(exponent.text))}"
        length = 1 + exponent.length
      } else if character.isNumber {
        let number = self.number(at: rest)
        result += number.markup
        length = number.length
      } else if character.isLetter || character == "_" {
        // A raised digit is an exponent and no part of the name before it.
        let word = rest.prefix {
          $0.isLetter || $0 == "_" || $0.isNumber && !"⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0)
        }
        let isVariable = word.count == 1 || word.contains("_")
        result += isVariable ? symbol(String(word)) : String(word)
        length = word.count
      } else {
        result.append(character)
        length = 1
      }
      rest = rest.dropFirst(length)
    }
    return result
  }

  /// The number with which a text begins, such as 2.5 or 1e−3.
  private static func number(at text: Substring) -> (markup: String, length: Int) {
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let rest = text.dropFirst(digits.count)
    guard rest.first == "e" || rest.first == "E" else { return (String(digits), digits.count) }
    let sign = rest.dropFirst().prefix { "+-−".contains($0) }.prefix(1)
    let power = rest.dropFirst(1 + sign.count).prefix(while: \.isNumber)
    guard !power.isEmpty else { return (String(digits), digits.count) }
    let factor = digits == "1" ? "" : "\(digits)×"
    return (
      "\(factor)10^{\(sign.isEmpty || sign == "+" ? "" : "−")\(power)}",
      digits.count + 1 + sign.count + power.count
    )
  }

  /// What can be raised: a word or number, perhaps with a sign, or what stands in parentheses, if it is
  /// short and no further exponent follows that would have to be raised above it.
  private struct Exponent {
    var text: String
    var length: Int

    init?(of following: Substring) {
      let sign = following.prefix { $0 == "−" }.prefix(1)
      let body = following.dropFirst(sign.count).prefix {
        $0.isLetter || $0.isNumber || "._".contains($0)
      }
      if !body.isEmpty {
        text = String(sign + body)
        length = text.count
      } else if following.first == "(", let end = following.firstIndex(of: ")") {
        text = String(following[..<end].dropFirst())
        length = text.count + 2
      } else {
        return nil
      }
      let next = following.dropFirst(length).first
      if length > 12 || text.contains(where: { "^(_".contains($0) }) || next == "^" || next == "(" {
        return nil
      }
    }
  }

  private static func primes(_ order: Int) -> String {
    ["", "′", "″"][min(max(order, 0), 2)]
  }
}
