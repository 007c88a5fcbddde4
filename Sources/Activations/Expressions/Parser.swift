/// Reads a formula from left to right and writes its program.
///
/// The grammar, from what binds least to what binds most; Docs/Expressions.md explains it:
///
///     choice     = comparison [ "?" choice ":" choice ]
///     comparison = sum [ ( ">" | "<" | "≥" | "≤" | "≠" ) sum ]
///     sum        = product { ( "+" | "−" ) product }
///     product    = signed { ( "·" | "/" ) signed | signed after a number without a space }
///     signed     = ( "+" | "−" ) signed | power
///     power      = operand [ superscript ] [ "^" signed ]
///     operand    = number | name | call | "(" choice ")" | "|" choice "|"
///     call       = name "(" argument { "," argument } ")" | name name
///     argument   = choice | name ( ":" | "=" ) choice
///
/// What is begun and waits for an operand is kept in a list (Dijkstra's shunting yard, 1961), and not in
/// calls of functions within functions, so that no formula exhausts the stack of a thread.
struct Parser {
  let formula: String
  let tokens: [Token]
  let characters: [Character]

  /// The values of parameters.
  let values: [String: Double]

  /// The parameters that were met, in that order.
  var used: [String] = []

  var program = Program()

  /// The same as it was written, for printing.
  var written = Formula()

  var index = 0

  /// What was begun and is not complete, the innermost last.
  var pending: [Pending] = []

  init(_ formula: String, values: [String: Double]) throws(ExpressionError) {
    self.formula = formula
    self.values = values
    characters = Array(formula)
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

extension Parser {
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

    /// The part of the formula that it is.
    let part: Int
  }

  /// How strongly something binds what stands beside it.
  enum Strength: Int, Comparable {
    case choice, comparison, sum, product, sign, power, operand

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// What was begun and waits for an operand.
  enum Pending {
    /// A sign in front.
    case sign(Token.Sign, place: Int)

    /// An operator with what stands on its left.
    case binary(Token.Sign, Strength, left: Operand)

    /// A base that waits for its exponent.
    case power(base: Operand)

    /// A condition that waits for its first branch.
    case condition(Operand)

    /// A condition with its first branch, which waits for the second.
    case branch(Operand, first: Operand)

    /// A parenthesis.
    case group(place: Int)

    /// A bar.
    case bars(place: Int)

    /// A function that waits for arguments.
    case call(Call)

    /// How strongly it binds the operand that follows; nil if that ends with a sign of its own.
    var strength: Strength? {
      switch self {
      case .sign: .sign
      case .binary(_, let strength, _): strength
      case .power: .power
      case .branch: .choice
      case .condition, .group, .bars, .call: nil
      }
    }
  }

  /// A function with its arguments as far as they were read.
  struct Call {
    /// A parameter with its value.
    struct Setting {
      let name: String
      let value: Double
      let place: Int
      let part: Int
    }

    let name: String
    let place: Int
    let start: Int
    var arguments: [Operand] = []
    var settings: [Setting] = []

    /// The name of the parameter that the next argument is the value of, and its place.
    var parameter: (name: String, place: Int)?
  }
}
