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
      return operand(.constant(value), at: place, .number(String(characters[token.range])))
    case .name(let name):
      index += 1
      if current.sign == .open, isFunction(name) {
        try beginCall(name, at: place)
        return nil
      }
      if isFunction(name), let call = try bareCall(name, at: place) { return call }
      return try operand(naming: name, at: token)
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
      return Operand(meaning: inner.meaning, start: inner.start, place: place, part: inner.part)
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
    return Operand(
      meaning: .number, start: inner.start, place: place,
      part: written.add(.magnitude(inner.part)))
  }

  /// What a name stands for that is no call.
  mutating func operand(
    naming name: String, at token: Token
  ) throws(ExpressionError) -> Operand {
    operand(try meaning(of: name, at: token), at: token.range.lowerBound, .name(name))
  }

  private mutating func operand(
    _ instruction: Instruction, at place: Int, _ part: Formula.Part
  ) -> Operand {
    program.append(instruction)
    return Operand(
      meaning: .number, start: program.end - 1, place: place, part: written.add(part))
  }

  /// Whether a name in front of a parenthesis is to be a function's.
  func isFunction(_ name: String) -> Bool {
    name != variable && values[name] == nil && Vocabulary.constants[name] == nil
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
    if name == variable { return .variable }
    if let value = Vocabulary.constants[name] { return .constant(value) }
    throw unknown(name, token)
  }
}

extension Parser {
  /// Takes an operator, with everything on its left that binds as strongly.
  mutating func push(
    _ sign: Token.Sign, _ strength: Strength, after operand: Operand
  ) throws(ExpressionError) {
    // Powers are read from right to left: what waits for an exponent goes on waiting.
    let left = strength == .power ? operand : try reduce(operand, atLeast: strength)
    if sign.isComparison, left.meaning != .number { throw chainedComparison }
    try requireNumber(left)
    if current.sign == sign { index += 1 }
    pending.append(strength == .power ? .power(base: left) : .binary(sign, strength, left: left))
  }

  /// Completes what waits for an operand and binds it at least so strongly.
  mutating func reduce(
    _ operand: Operand, atLeast least: Strength
  ) throws(ExpressionError) -> Operand {
    var operand = operand
    while let last = pending.last, let strength = last.strength, strength >= least {
      pending.removeLast()
      try requireNumber(operand)
      switch last {
      case .sign(let sign, let place):
        var part = operand.part
        if sign == .minus {
          program.apply(.negate, from: operand.start)
          part = written.add(.negative(part))
        }
        operand = Operand(meaning: .number, start: operand.start, place: place, part: part)
      case .binary(let sign, _, let left): operand = try join(left, sign, operand)
      case .power(let base): operand = try raise(base, to: operand)
      case .branch(let condition, let first): operand = choose(condition, first, operand)
      case .condition, .group, .bars, .call: break
      }
    }
    return operand
  }

  /// A power whose exponent stands above the line.
  mutating func raise(_ base: Operand, _ exponent: Int) throws(ExpressionError) -> Operand {
    if index > 0, case .superscript = tokens[index - 1].kind { throw expected(wanted) }
    try requireNumber(base)
    index += 1
    if current.sign == .power { throw ambiguity }
    program.apply(.power(Double(exponent)), from: base.start)
    var part = written.add(.number("\(exponent.magnitude)"))
    if exponent < 0 { part = written.add(.negative(part)) }
    return try finite(joined(base, .power, part))
  }

  /// One number raised to the power of another.
  mutating func raise(_ base: Operand, to exponent: Operand) throws(ExpressionError) -> Operand {
    if let constant = program.constants[exponent.start]?.value {
      guard constant.magnitude <= Self.exponentLimit else {
        throw error("an exponent may be at most a thousand million", at: exponent.place)
      }
    } else if let constant = program.constants[base.start]?.value {
      guard constant > 0 else {
        throw error(
          "a power with a varying exponent needs a base above 0, and this is \(constant)",
          at: base.place)
      }
    }
    program.combinePower(base.start, exponent.start)
    return try finite(joined(base, .power, exponent.part))
  }

  /// An operand that goes on with another part of the formula.
  private mutating func joined(_ left: Operand, _ sign: Token.Sign, _ right: Int) -> Operand {
    Operand(
      meaning: left.meaning, start: left.start, place: left.place,
      part: written.add(.operation(sign, left.part, right)))
  }

  /// The operator that comes next; between a number and what follows it without a space it is "·".
  func nextOperator() throws(ExpressionError) -> (Token.Sign, Strength)? {
    switch current.sign {
    case .plus?: return (.plus, .sum)
    case .minus?: return (.minus, .sum)
    case .times?: return (.times, .product)
    case .divide?: return (.divide, .product)
    case .power?: return (.power, .power)
    case let sign? where sign.isComparison: return (sign, .comparison)
    default: return try followsNumberDirectly() ? (.times, .product) : nil
    }
  }

  /// Whether a name or a parenthesis comes next, right after a number.
  private func followsNumberDirectly() throws(ExpressionError) -> Bool {
    guard index > 0, current.name != nil || current.sign == .open else { return false }
    let number = tokens[index - 1]
    guard number.isNumber, number.range.upperBound == current.range.lowerBound else { return false }
    let before = tokens[..<(index - 1)].last { ![.plus, .minus].contains($0.sign) }
    if [.power, .divide].contains(before?.sign) { throw ambiguity }
    return true
  }

  private mutating func join(
    _ left: Operand, _ sign: Token.Sign, _ right: Operand
  ) throws(ExpressionError) -> Operand {
    switch sign {
    case .plus: program.combine(.add, left.start, right.start)
    case .minus: program.combine(.subtract, left.start, right.start)
    case .times: program.combine(.multiply, left.start, right.start)
    case .divide: program.combine(.divide, left.start, right.start)
    default: return try compare(left, sign, right)
    }
    return try finite(joined(left, sign, right.part))
  }

  /// The condition whether two numbers compare as a sign says.
  ///
  /// a ≥ b is decided by a < b, with the branches exchanged: so NaN has no answer there either. a ≠ b is
  /// |a − b| > 0.
  private mutating func compare(
    _ left: Operand, _ sign: Token.Sign, _ right: Operand
  ) throws(ExpressionError) -> Operand {
    let isReversed = sign == .greaterOrEqual || sign == .lessOrEqual
    let isGreater = [.greater, .lessOrEqual, .notEqual].contains(sign)
    var second = right.start
    if sign == .notEqual {
      program.combine(.subtract, left.start, right.start)
      program.apply(.elementary(.abs), from: left.start)
      second = program.end
      program.append(.constant(0))
    }
    let meaning: Meaning
    if program.isConstant(from: left.start), program.isConstant(from: second) {
      let truth = program.comparison(isGreater: isGreater, left.start, second)
      guard truth == .holds || truth == .fails else {
        throw error("it is not decided which of these constants is greater", at: left.place)
      }
      program.remove(from: left.start)
      meaning = .decided((truth == .holds) != isReversed)
    } else {
      program.compare(isGreater: isGreater, left.start, second)
      meaning = .condition(isReversed: isReversed)
    }
    return Operand(
      meaning: meaning, start: left.start, place: left.place,
      part: written.add(.operation(sign, left.part, right.part)))
  }

  /// Up to here every power is a finite number of squarings.
  private static var exponentLimit: Double { 1e9 }
}
