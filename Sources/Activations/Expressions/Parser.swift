/// Reads a formula by recursive descent and writes its program.
///
/// The grammar, from what binds least to what binds most; Docs/Expressions.md explains it:
///
///     choice     = comparison [ "?" choice ":" choice ]
///     comparison = sum [ ( ">" | "<" | "≥" | "≤" ) sum ]
///     sum        = product { ( "+" | "−" ) product }
///     product    = signed { ( "·" | "/" ) signed | signed after a number without a space }
///     signed     = ( "+" | "−" ) signed | power
///     power      = operand [ superscript ] [ "^" signed ]
///     operand    = number | name | call | "(" choice ")" | "|" choice "|"
///     call       = name "(" argument { "," argument } ")"
///     argument   = choice | name ( ":" | "=" ) choice
struct Parser {
  /// How deep parentheses, signs, exponents and choices may be nested, so that reading a formula
  /// takes no more than a small part of the stack of any thread.
  static let depthLimit = 100

  /// What an operand is: a number, or a condition for a choice.
  enum Meaning: Hashable {
    case number

    /// A condition that the program leaves; whether the branches change places.
    case condition(isReversed: Bool)

    /// A condition of constants, which left nothing in the program.
    case decided(Bool)
  }

  /// A part of the formula that was read.
  struct Operand {
    /// What it is.
    let meaning: Meaning

    /// Where its steps begin in the program.
    let start: Int

    /// The place of its first character.
    let place: Int
  }

  let formula: String
  let tokens: [Token]

  /// The values of parameters.
  let values: [String: Double]

  /// The parameters that were met, in that order.
  var used: [String] = []

  var program = Program()
  var index = 0
  var depth = 0

  init(_ formula: String, values: [String: Double]) throws(ExpressionError) {
    self.formula = formula
    self.values = values
    tokens = try Lexer.tokens(of: formula)
  }

  /// Reads the whole formula.
  mutating func parse() throws(ExpressionError) {
    let whole = try choice()
    guard current.kind == .end else { throw expected(afterOperand) }
    try requireNumber(whole)
  }

  /// A number or a condition, with the branches that a condition chooses between.
  mutating func choice() throws(ExpressionError) -> Operand {
    try enter()
    defer { depth -= 1 }
    let condition = try joined(atLeast: .comparison)
    guard current.sign == .question else { return condition }
    guard condition.meaning != .number else {
      throw error("expected a comparison such as z > 0 in front of '?'", at: condition.place)
    }
    index += 1
    let first = try numberChoice()
    guard take(.colon) else { throw expected("':' and what holds otherwise") }
    let second = try numberChoice()
    switch condition.meaning {
    case .decided(let isTrue): program.keep(first: isTrue, first.start, second.start)
    case .condition(let isReversed): program.append(.select(isReversed: isReversed))
    case .number: break
    }
    return Operand(meaning: .number, start: condition.start, place: condition.place)
  }

  /// A choice that gives a number.
  mutating func numberChoice() throws(ExpressionError) -> Operand {
    let operand = try choice()
    try requireNumber(operand)
    return operand
  }

  /// The word that comes next.
  var current: Token { tokens[index] }

  /// Goes on if a sign comes next.
  mutating func take(_ sign: Token.Sign) -> Bool {
    guard current.sign == sign else { return false }
    index += 1
    return true
  }

  /// Goes one level deeper.
  mutating func enter() throws(ExpressionError) {
    guard depth < Self.depthLimit else {
      throw error("this is nested too deep: at most \(Self.depthLimit) levels are read")
    }
    depth += 1
  }
}
