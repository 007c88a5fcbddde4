/// How numbers, variables and formulas are written in figures.
enum Notation {
  /// The shortest decimal that reads back as the same number, with a true minus sign.
  static func number(_ value: Double) -> String {
    let text = value.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    let parts = short.split(separator: "e")
    let mantissa = parts[0].replacing("-", with: "−")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return String(mantissa) }
    return mantissa + "×10^{" + (exponent < 0 ? "−" : "") + "\(exponent.magnitude)}"
  }

  /// A symbol such as `t_l` as markup: the variable in italics, the subscript below the line.
  static func symbol(_ plain: String) -> String {
    let parts = plain.split(separator: "_", maxSplits: 1)
    return "*\(parts[0])*" + (parts.count == 2 ? "_{\(parts[1])}" : "")
  }

  /// A formula in plain characters as markup: every word of one letter is a variable, and so
  /// is every word with a subscript.
  static func formula(_ plain: String) -> String {
    var result = ""
    var word = ""
    func end() {
      let isVariable = word.count == 1 || word.contains("_")
      result += isVariable ? symbol(word) : word
      word = ""
    }
    for character in plain {
      if character.isLetter || character == "_" {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    end()
    return result
  }
}
