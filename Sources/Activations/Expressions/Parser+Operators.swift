extension Parser {
  /// How strongly an operator binds.
  enum Strength: Int, Comparable {
    case comparison, sum, product, sign

    /// What an operand on the right must bind with, so that operators alike go from left to right.
    var next: Strength { Strength(rawValue: rawValue + 1) ?? .sign }

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Operands joined by operators that bind at least so strongly.
  mutating func joined(atLeast least: Strength) throws(ExpressionError) -> Operand {
    guard least < .sign else { return try signed() }
    var left = try joined(atLeast: least.next)
    while let (sign, strength) = try nextOperator(), strength == least {
      try requireNumber(left)
      if current.sign == sign { index += 1 }
      let right = try joined(atLeast: least.next)
      try requireNumber(right)
      left = try join(left, sign, right)
      if least == .comparison, current.sign?.isComparison == true { throw chainedComparison }
    }
    return left
  }

  /// An operand with any number of signs in front.
  mutating func signed() throws(ExpressionError) -> Operand {
    guard let sign = current.sign, sign == .plus || sign == .minus else { return try power() }
    let place = current.range.lowerBound
    try enter()
    defer { depth -= 1 }
    index += 1
    let operand = try signed()
    try requireNumber(operand)
    if sign == .minus { program.apply(.negate, from: operand.start) }
    return Operand(meaning: .number, start: operand.start, place: place)
  }

  /// An operand with its exponents.
  private mutating func power() throws(ExpressionError) -> Operand {
    var base = try operand()
    if case .superscript(let exponent) = current.kind {
      try requireNumber(base)
      index += 1
      program.apply(.power(Double(exponent)), from: base.start)
      base = try finite(Operand(meaning: .number, start: base.start, place: base.place))
      if current.sign == .power { throw ambiguity }
    }
    guard current.sign == .power else { return base }
    try requireNumber(base)
    index += 1
    try enter()
    defer { depth -= 1 }
    let exponent = try signed()
    try requireNumber(exponent)
    return try raise(base, to: exponent)
  }

  /// A power, if there is one.
  func checkPower(_ base: Operand, _ exponent: Operand) throws(ExpressionError) {
    if let constant = program.constant(from: exponent.start) {
      guard constant.magnitude <= Self.exponentLimit else {
        throw error("an exponent may be at most a thousand million", at: exponent.place)
      }
    } else if let constant = program.constant(from: base.start, to: exponent.start) {
      guard constant > 0 else {
        throw error(
          "a power with a varying exponent needs a base above 0, and this is \(constant)",
          at: base.place)
      }
    }
  }

  /// One number raised to the power of another.
  mutating func raise(_ base: Operand, to exponent: Operand) throws(ExpressionError) -> Operand {
    try checkPower(base, exponent)
    program.combinePower(base.start, exponent.start)
    return try finite(Operand(meaning: .number, start: base.start, place: base.place))
  }

  /// The operator that comes next; between a number and what follows it without a space it is "·".
  private func nextOperator() throws(ExpressionError) -> (Token.Sign, Strength)? {
    switch current.sign {
    case .plus?: return (.plus, .sum)
    case .minus?: return (.minus, .sum)
    case .times?: return (.times, .product)
    case .divide?: return (.divide, .product)
    case let sign? where sign.isComparison: return (sign, .comparison)
    default: return try followsNumberDirectly ? (.times, .product) : nil
    }
  }

  /// Whether a name or a parenthesis comes next, right after a number.
  private var followsNumberDirectly: Bool {
    get throws(ExpressionError) {
      guard index > 0, current.name != nil || current.sign == .open else { return false }
      let number = tokens[index - 1]
      guard number.isNumber, number.range.upperBound == current.range.lowerBound else {
        return false
      }
      var before = index - 2
      while before >= 0, [.plus, .minus].contains(tokens[before].sign) { before -= 1 }
      guard before >= 0, [.power, .divide].contains(tokens[before].sign) else { return true }
      throw ambiguity
    }
  }

  private mutating func join(
    _ left: Operand, _ sign: Token.Sign, _ right: Operand
  ) throws(ExpressionError) -> Operand {
    func joined(_ meaning: Meaning) -> Operand {
      Operand(meaning: meaning, start: left.start, place: left.place)
    }
    let operation: BinaryOperation
    switch sign {
    case .plus: operation = .add
    case .minus: operation = .subtract
    case .times: operation = .multiply
    case .divide: operation = .divide
    default:
      // a ≥ b is decided by a < b, with the branches exchanged: so NaN has no answer there either.
      let isReversed = sign == .greaterOrEqual || sign == .lessOrEqual
      let isGreater = sign == .greater || sign == .lessOrEqual
      if let a = program.constant(from: left.start, to: right.start),
        let b = program.constant(from: right.start)
      {
        program.remove(from: left.start)
        return joined(.decided((isGreater ? a > b : a < b) != isReversed))
      }
      program.append(.compare(isGreater: isGreater))
      return joined(.condition(isReversed: isReversed))
    }
    program.combine(operation, left.start, right.start)
    return try finite(joined(.number))
  }

  private var ambiguity: ExpressionError {
    error(
      "this can be read in two ways; say with parentheses what belongs together",
      at: current.range.lowerBound)
  }

  private var chainedComparison: ExpressionError {
    error(
      "comparisons cannot be chained; instead of a < z < b ? … write a < z ? (z < b ? … : …) : …",
      at: current.range.lowerBound)
  }

  /// Up to here every power is a finite number of squarings.
  private static var exponentLimit: Double { 1e9 }
}
