/// Reads a formula from left to right and writes its program.
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
///
/// What is begun and waits for an operand is kept in a list (Dijkstra's shunting yard, 1961), and not in
/// calls of functions within functions, so that no formula exhausts the stack of a thread.
struct Parser {
  let formula: String
  let tokens: [Token]

  /// The values of parameters.
  let values: [String: Double]

  /// The parameters that were met, in that order.
  var used: [String] = []

  var program = Program()
  var index = 0

  /// What was begun and is not complete, the innermost last.
  var pending: [Pending] = []

  init(_ formula: String, values: [String: Double]) throws(ExpressionError) {
    self.formula = formula
    self.values = values
    tokens = try Lexer.tokens(of: formula)
  }

  /// Reads the whole formula.
  mutating func parse() throws(ExpressionError) {
    var complete: Operand?
    while true {
      guard let operand = complete else {
        complete = try beginning()
        continue
      }
      if current.kind == .end { return try finish(operand) }
      complete = try goOn(after: operand)
    }
  }

  /// The word that comes next.
  var current: Token { tokens[index] }

  /// Goes on behind an operand.
  ///
  /// - Returns: The operand that is complete now; nil if another has to follow first.
  private mutating func goOn(after operand: Operand) throws(ExpressionError) -> Operand? {
    if case .superscript(let exponent) = current.kind { return try raise(operand, exponent) }
    if let (sign, strength) = try nextOperator() {
      try push(sign, strength, after: operand)
      return nil
    }
    switch current.sign {
    case .question?: try beginChoice(operand)
    case .colon?: try turnToSecond(operand)
    case .comma?: try nextArgument(operand)
    case .close?: return try close(operand)
    case .bar?: return try closeBars(operand)
    default: throw expected(wanted)
    }
    return nil
  }

  /// Completes everything at the end of the formula.
  private mutating func finish(_ operand: Operand) throws(ExpressionError) {
    let whole = try reduce(operand, atLeast: .choice)
    guard pending.isEmpty else { throw expected(wanted) }
    guard whole.meaning == .number else { throw expected("'?' and two values to choose from") }
    program.complete()
  }
}
