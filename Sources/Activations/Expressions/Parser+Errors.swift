extension Parser {
  /// An error at a place, or where reading has come to.
  func error(_ reason: String, at place: Int? = nil) -> ExpressionError {
    ExpressionError(formula, reason, at: place ?? current.range.lowerBound)
  }

  /// An error that names what was expected and what was found instead.
  func expected(_ what: String) -> ExpressionError {
    error("expected \(what), but found \(found)\(hint)")
  }

  /// What may follow a complete formula.
  var afterOperand: String {
    current.sign == .close || current.sign == .bar
      ? "an operator or the end" : "an operator such as + or ·"
  }

  /// What may follow inside parentheses, besides their end.
  var afterOperandInside: String { " or an operator" }

  /// Refuses a comparison where a number has to be.
  func requireNumber(_ operand: Operand) throws(ExpressionError) {
    guard operand.meaning != .number else { return }
    if current.kind == .end, depth == 0 { throw expected("'?' and two values to choose from") }
    throw error("a comparison is no number; it belongs in front of '?'", at: operand.place)
  }

  /// Refuses an operand that is a constant without a finite value.
  func finite(_ operand: Operand) throws(ExpressionError) -> Operand {
    if let value = program.constant(from: operand.start), !value.isFinite {
      let what = value.isNaN ? "has no value" : "is infinite or too large for a double"
      throw error("this constant \(what)", at: operand.place)
    }
    return operand
  }

  /// The word that comes next, in words.
  private var found: String {
    switch current.kind {
    case .end: "the end"
    case .number: "a number"
    case .name(let name): "'\(shortened(name))'"
    case .superscript: "an exponent"
    case .sign: "'\(typed)'"
    }
  }

  /// The characters of the word that comes next.
  private var typed: String {
    let characters = formula.dropFirst(current.range.lowerBound).prefix(current.range.count)
    return String(characters)
  }

  /// How what was found can be written, where that is a common habit.
  private var hint: String {
    let before = index > 0 ? tokens[index - 1] : nil
    switch current.kind {
    case .sign(.times) where before?.sign == .times: return "; write ^ for powers"
    case .sign(.equals): return "; compare with <, >, ≤ or ≥"
    case .sign(.comma) where before?.isNumber == true: return "; write a decimal point"
    case .sign(.open) where before?.endsOperand == true,
      .name where before?.endsOperand == true, .number where before?.endsOperand == true:
      return "; write · to multiply"
    default: return ""
    }
  }
}
