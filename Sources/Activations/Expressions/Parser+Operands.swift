extension Parser {
  /// Reads what can stand where an operand is expected.
  ///
  /// - Returns: The operand; nil if something was only begun.
  mutating func beginning() throws(ExpressionError) -> Operand? {
    let token = current
    let place = token.range.lowerBound
    switch token.kind {
    case .number(let value):
      index += 1
      return operand(.constant(value), at: place)
    case .name(let name):
      index += 1
      if current.sign == .open, isFunction(name) {
        try beginCall(name, at: place)
        return nil
      }
      return operand(try meaning(of: name, at: token), at: place)
    case .sign(let sign) where sign == .plus || sign == .minus:
      pending.append(.sign(sign, place: place))
    case .sign(.open): pending.append(.group(place: place))
    case .sign(.bar): pending.append(.bars(place: place))
    default: throw expected("a number, a name or '('")
    }
    index += 1
    return nil
  }

  /// Takes ")" behind what stands in parentheses.
  mutating func close(_ operand: Operand) throws(ExpressionError) -> Operand {
    let inner = try reduce(operand, atLeast: .choice)
    switch pending.last {
    case .group(let place)?:
      pending.removeLast()
      index += 1
      return Operand(meaning: inner.meaning, start: inner.start, place: place)
    case .call(var call)?:
      try add(inner, to: &call)
      pending.removeLast()
      index += 1
      return try finish(call)
    default: throw expected(wanted)
    }
  }

  /// Takes the second "|".
  mutating func closeBars(_ operand: Operand) throws(ExpressionError) -> Operand {
    let inner = try reduce(operand, atLeast: .choice)
    guard case .bars(let place)? = pending.last else { throw expected(wanted) }
    try requireNumber(inner)
    pending.removeLast()
    index += 1
    program.apply(.elementary(.abs), from: inner.start)
    return Operand(meaning: .number, start: inner.start, place: place)
  }

  private mutating func operand(_ instruction: Instruction, at place: Int) -> Operand {
    program.append(instruction)
    return Operand(meaning: .number, start: program.end - 1, place: place)
  }

  /// Whether a name in front of a parenthesis is to be a function's.
  private func isFunction(_ name: String) -> Bool {
    name != Vocabulary.variable && values[name] == nil && Vocabulary.constants[name] == nil
  }

  /// What a name stands for that is no call.
  private mutating func meaning(
    of name: String, at token: Token
  ) throws(ExpressionError) -> Instruction {
    if !isFunction(name), current.sign == .open {
      throw error(
        "'\(name)' is no function; write \(name)·(…) to multiply", at: token.range.lowerBound)
    }
    if let value = values[name] {
      if !used.contains(name) { used.append(name) }
      return .constant(value)
    }
    if name == Vocabulary.variable { return .variable }
    if let value = Vocabulary.constants[name] { return .constant(value) }
    throw unknown(name, token)
  }
}
