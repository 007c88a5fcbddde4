extension Parser {
  /// A number, a name, a call, or anything in parentheses or between bars.
  mutating func operand() throws(ExpressionError) -> Operand {
    let token = current
    let place = token.range.lowerBound
    let start = program.end
    switch token.kind {
    case .number(let value):
      index += 1
      program.append(.constant(value))
    case .name(let name):
      index += 1
      if current.sign == .open, values[name] == nil, name != Vocabulary.variable,
        Vocabulary.constants[name] == nil
      {
        return try call(name, at: token)
      }
      program.append(try meaning(of: name, at: token))
    case .sign(.open):
      index += 1
      let inner = try choice()
      guard take(.close) else { throw expected("')'\(afterOperandInside)") }
      return Operand(meaning: inner.meaning, start: inner.start, place: place)
    case .sign(.bar):
      index += 1
      let inner = try numberChoice()
      guard take(.bar) else { throw expected("the second '|'\(afterOperandInside)") }
      program.apply(.elementary(.abs), from: inner.start)
    default:
      throw expected("a number, a name or '('")
    }
    return Operand(meaning: .number, start: start, place: place)
  }

  /// What a name stands for that is no call.
  private mutating func meaning(
    of name: String, at token: Token
  ) throws(ExpressionError) -> Instruction {
    let place = token.range.lowerBound
    if name == Vocabulary.variable || values[name] != nil || Vocabulary.constants[name] != nil,
      current.sign == .open
    {
      throw error("'\(name)' is no function; write \(name)·(…) to multiply", at: place)
    }
    if let value = values[name] {
      if !used.contains(name) { used.append(name) }
      return .constant(value)
    }
    if name == Vocabulary.variable { return .variable }
    if let value = Vocabulary.constants[name] { return .constant(value) }
    if Vocabulary.function(named: name) != nil {
      if case .superscript = current.kind {
        throw error("write the exponent after the argument: \(name)(…)²", at: place)
      }
      throw error("expected '(' after the function '\(name)'", at: token.range.upperBound)
    }
    if ["Z", "x", "X"].contains(name) { throw error("the variable is called z", at: place) }
    let known = [Vocabulary.variable] + values.keys.sorted() + Vocabulary.constants.keys.sorted()
    let isShort = name.count < 3
    let nearest = isShort ? nil : Vocabulary.nearest(to: name, among: known + Vocabulary.functions)
    let hint = nearest.map { "did you mean '\($0)'? Otherwise give" } ?? "give"
    throw error(
      "'\(shortened(name))' is not known; \(hint) it a value with --let \(shortened(name))=…",
      at: place)
  }

  /// A long name with its middle left out.
  func shortened(_ name: String) -> String {
    name.count <= 40 ? name : "\(name.prefix(20))…\(name.suffix(10))"
  }
}
