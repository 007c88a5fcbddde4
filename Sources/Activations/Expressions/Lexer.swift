/// Divides a formula into words.
struct Lexer {
  private let formula: String
  private let characters: [Character]
  private var index = 0
  private var tokens: [Token] = []

  private init(_ formula: String) {
    self.formula = formula
    characters = Array(formula)
  }

  /// The words of a formula, the last of which is its end.
  ///
  /// - Throws: `ExpressionError` at the first character that begins no word.
  static func tokens(of formula: String) throws(ExpressionError) -> [Token] {
    var lexer = Lexer(formula)
    while let character = lexer.current {
      if character.isWhitespace { lexer.index += 1 } else { try lexer.readToken(character) }
    }
    lexer.append(.end, from: lexer.index)
    return lexer.tokens
  }

  /// Whether the characters, all of them, are a name.
  static func isName(_ written: String) -> Bool {
    written.first?.isLetter == true && written.allSatisfy(\.isPartOfName)
  }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func readToken(_ character: Character) throws(ExpressionError) {
    let start = index
    if character.isDecimal || (character == "." && isDecimal(at: index + 1)) {
      append(.number(try readNumber()), from: start)
    } else if character.isLetter {
      append(.name(String(take(while: \.isPartOfName))), from: start)
    } else if character == "√" {
      index += 1
      append(.name("√"), from: start)
    } else if character.superscript != nil || character == "⁻" {
      append(.superscript(try readSuperscript()), from: start)
    } else if let (typed, sign) = Token.Sign.spellings.first(where: { isHere($0.typed) }) {
      index += typed.count
      append(.sign(sign), from: start)
    } else {
      throw ExpressionError(formula, unknown(character), at: index)
    }
  }

  /// Digits with a point among them, and a power of ten, which begins with e and a digit or sign.
  private mutating func readNumber() throws(ExpressionError) -> Double {
    let start = index
    var text = take(while: \.isDecimal)
    if current == "." {
      text += "."
      index += 1
      text += take(while: \.isDecimal)
    }
    if current == "e" || current == "E" {
      let isSigned = index + 1 < characters.count && "+-−".contains(characters[index + 1])
      if isDecimal(at: index + (isSigned ? 2 : 1)) {
        let isNegative = isSigned && characters[index + 1] != "+"
        index += isSigned ? 2 : 1
        text += (isNegative ? "e-" : "e") + take(while: \.isDecimal)
      }
    }
    // "1." and ".5" are numbers for people.
    let isZero = text.prefix { $0 != "e" }.allSatisfy { $0 == "0" || $0 == "." }
    guard
      let value = Double("0" + text.replacing(".e", with: ".0e") + (text.last == "." ? "0" : "")),
      value.isFinite, value != 0 || isZero
    else {
      throw ExpressionError(formula, "this number is beyond what a double can hold", at: start)
    }
    return value
  }

  private mutating func readSuperscript() throws(ExpressionError) -> Int {
    let start = index
    let isNegative = current == "⁻"
    if isNegative { index += 1 }
    let digits = take { $0.superscript != nil }.compactMap(\.superscript)
    guard !digits.isEmpty, digits.count <= 9 else {
      let reason =
        digits.isEmpty ? "expected a raised digit after ⁻" : "this exponent is too large"
      throw ExpressionError(formula, reason, at: start)
    }
    return (isNegative ? -1 : 1) * digits.reduce(0) { $0 * 10 + $1 }
  }

  private mutating func take(while belongs: (Character) -> Bool) -> String {
    let taken = characters[index...].prefix(while: belongs)
    index += taken.count
    return String(taken)
  }

  private func isDecimal(at place: Int) -> Bool {
    place < characters.count && characters[place].isDecimal
  }

  private func isHere(_ typed: String) -> Bool { characters[index...].starts(with: typed) }

  private mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<index))
  }

  private func unknown(_ character: Character) -> String {
    let hint =
      switch character {
      case "&": "; put one condition inside the other: a > 0 ? (b > 0 ? … : …) : …"
      case "!": "; compare with <, >, ≤, ≥ or ≠"
      case "[", "]", "{", "}": "; use ( and )"
      case "%": "; write /100"
      default: ""
      }
    return "\(Excerpt.name(character)) has no meaning here" + hint
  }
}

extension Character {
  fileprivate var isDecimal: Bool { "0" <= self && self <= "9" && isASCII }

  /// Whether a name can go on with it: letters, digits, digits below the line, underscores.
  fileprivate var isPartOfName: Bool {
    isLetter || isDecimal || self == "_" || ("₀" <= self && self <= "₉")
  }

  /// The value of a digit above the line.
  fileprivate var superscript: Int? {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return digits.firstIndex(of: self)
  }
}

/// A word of a formula: a number, a name or a sign.
struct Token: Hashable {
  /// What the word is.
  enum Kind: Hashable {
    /// A number that is not negative.
    case number(Double)

    /// Letters, with digits and underscores after the first.
    case name(String)

    /// A whole number raised above the line, such as ².
    case superscript(Int)

    /// A sign.
    case sign(Sign)

    /// Nothing: the formula is over.
    case end
  }

  /// The signs, each as it is shown in messages and figures.
  enum Sign: String, Hashable {
    case plus = "+"
    case minus = "−"
    case times = "·"
    case divide = "/"
    case power = "^"
    case less = "<"
    case lessOrEqual = "≤"
    case greater = ">"
    case greaterOrEqual = "≥"
    case notEqual = "≠"
    case question = "?"
    case colon = ":"
    case comma = ","
    case equals = "="
    case open = "("
    case close = ")"
    case bar = "|"
  }

  /// What the word is.
  let kind: Kind

  /// The characters of the formula that it is made of.
  let range: Range<Int>

  /// The sign, if it is one.
  var sign: Sign? {
    if case .sign(let sign) = kind { sign } else { nil }
  }

  /// The name, if it is one.
  var name: String? {
    if case .name(let name) = kind { name } else { nil }
  }

  /// Whether it is a number.
  var isNumber: Bool {
    if case .number = kind { true } else { false }
  }

  /// Whether an operand ends with it, so that a sign after it stands between two operands.
  var endsOperand: Bool {
    switch kind {
    case .number, .name, .superscript: true
    case .sign(let sign): sign == .close
    case .end: false
    }
  }
}

extension Token.Sign {
  /// How each sign may be typed, the longer ones first.
  static let spellings: [(typed: String, sign: Token.Sign)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("≤", .lessOrEqual), ("⩽", .lessOrEqual),
    ("≥", .greaterOrEqual), ("⩾", .greaterOrEqual), ("!=", .notEqual), ("≠", .notEqual),
    ("<", .less), (">", .greater),
    ("+", .plus), ("-", .minus), ("−", .minus), ("–", .minus),
    ("*", .times), ("·", .times), ("×", .times), ("⋅", .times), ("∙", .times), ("∗", .times),
    ("/", .divide), ("÷", .divide), ("∕", .divide), ("⁄", .divide), ("^", .power),
    ("?", .question), (":", .colon), (",", .comma), ("=", .equals),
    ("(", .open), (")", .close), ("|", .bar),
  ]

  /// Whether it compares two numbers.
  var isComparison: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual: true
    default: false
    }
  }
}
