extension Parser {
  /// Takes "?" behind a condition.
  mutating func beginChoice(_ operand: Operand) throws(ExpressionError) {
    let condition = try reduce(operand, atLeast: .comparison)
    guard condition.meaning != .number else {
      throw error("expected a comparison such as z > 0 in front of '?'", at: condition.place)
    }
    index += 1
    pending.append(.condition(condition))
  }

  /// Takes ":" behind the first branch of a choice.
  mutating func turnToSecond(_ operand: Operand) throws(ExpressionError) {
    let first = try reduce(operand, atLeast: .choice)
    guard case .condition(let condition)? = pending.last else { throw expected(wanted) }
    try requireNumber(first)
    index += 1
    pending[pending.count - 1] = .branch(condition, first: first)
  }

  /// Joins a condition and its branches.
  mutating func choose(_ condition: Operand, _ first: Operand, _ second: Operand) -> Operand {
    switch condition.meaning {
    case .decided(let isTrue): program.keep(first: isTrue, first.start, second.start)
    case .condition(let isReversed):
      program.select(isReversed: isReversed, first.start, second.start)
    case .number: break
    }
    return Operand(meaning: .number, start: condition.start, place: condition.place)
  }
}
