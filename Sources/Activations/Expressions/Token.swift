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
    ("≥", .greaterOrEqual), ("⩾", .greaterOrEqual), ("<", .less), (">", .greater),
    ("+", .plus), ("-", .minus), ("−", .minus), ("–", .minus),
    ("*", .times), ("·", .times), ("×", .times), ("⋅", .times), ("∙", .times), ("∗", .times),
    ("/", .divide), ("÷", .divide), ("∕", .divide), ("⁄", .divide), ("^", .power),
    ("?", .question), (":", .colon), (",", .comma), ("=", .equals),
    ("(", .open), (")", .close), ("|", .bar),
  ]

  /// Whether it compares two numbers.
  var isComparison: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}
