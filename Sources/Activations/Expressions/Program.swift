/// A formula as steps of evaluation, one after the other: nothing in it is nested, so that neither
/// evaluating nor releasing it takes more of the stack for a longer formula.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []

  /// The functions of the catalogue with their parameters.
  private var functions: [any Activation] = []

  /// The value at z, read with any scalar.
  func evaluate<S: Scalar>(at z: S) -> S {
    var values: [S] = []
    var conditions: [S.Condition] = []
    values.reserveCapacity(8)
    for instruction in instructions {
      switch instruction {
      case .variable: values.append(z)
      case .constant(let value): values.append(S(value))
      case .negate: values.append(-values.removeLast())
      case .power(let exponent): values.append(.pow(values.removeLast(), exponent))
      case .elementary(let function): values.append(function(values.removeLast()))
      case .activation(let place): values.append(functions[place](values.removeLast()))
      case .binary(let operation):
        let second = values.removeLast()
        values.append(operation(values.removeLast(), second))
      case .compare(let isGreater):
        let second = values.removeLast()
        let first = values.removeLast()
        conditions.append(isGreater ? first .> second : first .< second)
      case .select(let isReversed):
        let second = values.removeLast()
        let first = values.removeLast()
        let condition = conditions.removeLast()
        values.append(
          isReversed ? .select(condition, second, first) : .select(condition, first, second))
      }
    }
    return values.removeLast()
  }
}

/// Building: an operand is the steps from a place on, so that two operands follow one another.
extension Program {
  /// The place at which the next step will stand.
  var end: Int { instructions.count }

  /// The value of the operand that begins at a place and ends with the program, if it is a constant.
  func constant(from start: Int, to end: Int? = nil) -> Double? {
    guard (end ?? self.end) - start == 1, case .constant(let value) = instructions[start] else {
      return nil
    }
    return value
  }

  /// Adds a step that needs no operand.
  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  /// Adds a step to the operand that begins at a place; on a constant it is done at once.
  mutating func apply(_ instruction: Instruction, from start: Int) {
    let isConstant = constant(from: start) != nil
    append(instruction)
    if isConstant { fold(from: start) }
  }

  /// Adds a function of the catalogue to the operand that begins at a place.
  mutating func apply(_ function: any Activation, from start: Int) {
    functions.append(function)
    apply(.activation(functions.count - 1), from: start)
  }

  /// Adds a step that joins two operands; on two constants it is done at once.
  mutating func combine(_ operation: BinaryOperation, _ first: Int, _ second: Int) {
    let isConstant = constant(from: first, to: second) != nil && constant(from: second) != nil
    append(.binary(operation))
    if isConstant { fold(from: first) }
  }

  /// Joins two operands to a power.
  ///
  /// With a constant exponent that is a power proper. Otherwise it is exp(y log x), which is defined for
  /// x > 0 only; e to the power of y is exp(y) itself.
  mutating func combinePower(_ base: Int, _ exponent: Int) {
    if let constant = constant(from: exponent) {
      instructions.removeLast()
      return apply(.power(constant), from: base)
    }
    if let constant = constant(from: base, to: exponent) {
      let logarithm = Double.log(constant)
      instructions[base] = .constant(logarithm)
      if logarithm == 1 {
        instructions.remove(at: base)
        return apply(.elementary(.exp), from: base)
      }
    } else {
      instructions.insert(.elementary(.log), at: exponent)
    }
    append(.binary(.multiply))
    append(.elementary(.exp))
  }

  /// Keeps one of two operands, the first or the second, and forgets the other.
  mutating func keep(first isFirst: Bool, _ first: Int, _ second: Int) {
    instructions.removeSubrange(isFirst ? second..<end : first..<second)
  }

  /// Forgets the steps from a place on.
  mutating func remove(from start: Int) { instructions.removeSubrange(start...) }

  /// Replaces steps that have no variable by their value.
  private mutating func fold(from start: Int) {
    var part = Program()
    part.instructions = Array(instructions[start...])
    part.functions = functions
    remove(from: start)
    append(.constant(part.evaluate(at: Double.nan)))
  }
}

extension Program {
  /// Joins three operands: an argument, its least and its greatest value.
  mutating func clip(_ starts: [Int]) {
    // max(lower, argument) needs the two that stand lowest, so the third is set aside meanwhile.
    let upper = Array(instructions[starts[2]...])
    remove(from: starts[2])
    combine(.maximum, starts[0], starts[1])
    let place = end
    instructions += upper
    combine(.minimum, starts[0], place)
  }
}
