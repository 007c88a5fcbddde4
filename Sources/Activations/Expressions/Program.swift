/// A formula as steps of evaluation, one after the other: nothing in it is nested, so that neither
/// evaluating nor releasing it takes more of the stack for a longer formula.
struct Program: Sendable {
  /// The steps as they were typed.
  var instructions: [Instruction] = []

  /// The same steps with each part that has no z replaced by the double nearest to its value: what
  /// readings take that are numbers.
  private var roundedInstructions: [Instruction] = []

  /// The functions of the catalogue with their parameters.
  var functions: [any Activation] = []

  /// The operands without z that nothing was done with yet, by the place at which they begin.
  var constants: [Int: Constant] = [:]

  /// How many steps there are, with those of the catalogue's functions.
  var operationCount: Int {
    instructions.count + functions.reduce(0) { $0 + $1.operationCount }
  }

  /// The value at z, read with any scalar.
  ///
  /// A reading that encloses evaluates constant parts itself, so that 1/3 is a third to it.
  ///
  /// - Parameter isLimit: Whether steps may go on with infinities, as they do towards the limits at ±∞.
  func evaluate<S: Scalar>(at z: S, isLimit: Bool = false) -> S {
    run((S.isEnclosing ? instructions : roundedInstructions)[...], at: z, isLimit: isLimit)
  }

  /// The value that steps leave, after those operands that are there before them.
  ///
  /// It is compiled for the readings that take most of the time: a call that does not know its reading would look up every
  /// operation.
  @_specialize(where S == Double)
  @_specialize(where S == Jet<Double>)
  @_specialize(where S == Jet<Interval>)
  @_specialize(where S == Jet<Jet<Interval>>)
  @_specialize(where S == Jet<PreciseInterval>)
  @_specialize(where S == Taylor<Interval>)
  func run<S: Scalar>(
    _ steps: ArraySlice<Instruction>, at z: S, after operands: [S] = [], isLimit: Bool = false
  ) -> S {
    var values = operands
    var conditions: [S.Condition] = []
    values.reserveCapacity(8)
    for instruction in steps {
      switch instruction {
      case .variable: values.append(z)
      case .constant(let value): values.append(S(value))
      case .negate: values.append(-values.removeLast())
      case .power(let exponent):
        let base = values.removeLast()
        let power = S.pow(base, exponent)
        values.append(
          exponent < 0 && !isLimit ? .missing(where: base, is: 0, else: power) : power)
      case .exponential(let base): values.append(.exponential(base: base, values.removeLast()))
      case .elementary(let function):
        let argument = values.removeLast()
        values.append(isLimit ? function.extended(argument) : function(argument))
      case .activation(let place): values.append(functions[place](values.removeLast()))
      case .binary(let operation):
        let second = values.removeLast()
        let first = values.removeLast()
        values.append(isLimit ? operation.extended(first, second) : operation(first, second))
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

  /// Ends the building: forms the steps that the two kinds of readings take.
  mutating func complete() {
    constants = [:]
    roundedInstructions = folded { _ in true }
    // A value that is a double itself needs no evaluation.
    instructions = folded(where: \.isExact)
  }
}

/// Building: an operand is the steps from a place on, so that two operands follow one another.
extension Program {
  /// The place at which the next step will stand.
  var end: Int { instructions.count }

  /// Adds a step that needs no operand.
  mutating func append(_ instruction: Instruction) {
    if case .constant(let value) = instruction { constants[end] = Constant(value) }
    instructions.append(instruction)
  }

  /// Adds a step to the operand that begins at a place.
  mutating func apply(_ instruction: Instruction, from start: Int) {
    let exponent: Double? =
      switch instruction {
      case .power(let exponent) where exponent != exponent.rounded(): exponent
      case .elementary(.sqrt): 0.5
      default: nil
      }
    if let exponent, constants[start] == nil, applyRoot(exponent) { return }
    instructions.append(instruction)
    evaluateLast([start])
  }

  /// Adds a function of the catalogue to the operand that begins at a place.
  mutating func apply(_ function: any Activation, from start: Int) {
    functions.append(function)
    apply(.activation(functions.count - 1), from: start)
  }

  /// Adds a step that joins two operands.
  mutating func combine(_ operation: BinaryOperation, _ first: Int, _ second: Int) {
    if isSame(first, second), combineSame(operation, second) { return }
    instructions.append(.binary(operation))
    evaluateLast([first, second])
  }

  /// Joins two operands to a power.
  ///
  /// With a constant exponent that is a power proper. With a number as its base it is the power of that,
  /// where e stands for the real number e. Otherwise it is exp(y log x), which is defined for x > 0 only.
  mutating func combinePower(_ base: Int, _ exponent: Int) {
    if let constant = constants[exponent] {
      remove(from: exponent)
      return apply(.power(constant.value), from: base)
    }
    constants[base] = nil
    if exponent - base == 1, case .constant(let value) = instructions[base] {
      instructions.remove(at: base)
      return instructions.append(.exponential(of: value))
    }
    instructions.append(.binary(.power))
  }

  /// Adds the comparison of two operands.
  mutating func compare(isGreater: Bool, _ first: Int, _ second: Int) {
    if isSame(first, second) {
      // Nothing is greater than itself: 1 > 1 fails as a > a does, wherever a has a value.
      remove(from: second)
      instructions += [.power(0), .constant(1)]
    }
    (constants[first], constants[second]) = (nil, nil)
    instructions.append(.compare(isGreater: isGreater))
  }

  /// Adds the choice between two operands.
  mutating func select(isReversed: Bool, _ first: Int, _ second: Int) {
    (constants[first], constants[second]) = (nil, nil)
    instructions.append(.select(isReversed: isReversed))
  }

  /// Keeps one of two operands, the first or the second, and forgets the other.
  mutating func keep(first isFirst: Bool, _ first: Int, _ second: Int) {
    if !isFirst { constants[first] = constants[second] }
    constants[second] = nil
    instructions.removeSubrange(isFirst ? second..<end : first..<second)
  }

  /// Forgets the steps from a place on.
  mutating func remove(from start: Int) {
    instructions.removeSubrange(start...)
    constants = constants.filter { $0.key < start }
  }

  /// Applies the distribution function of the normal distribution, erfc(−x/√2)/2.
  mutating func applyNormalDistribution(from start: Int) {
    apply(.negate, from: start)
    let root = end
    append(.constant(2))
    apply(.elementary(.sqrt), from: root)
    combine(.divide, start, root)
    apply(.elementary(.erfc), from: start)
    let two = end
    append(.constant(2))
    combine(.divide, start, two)
  }

  /// Joins three operands: an argument, its least and its greatest value.
  mutating func clip(_ starts: [Int]) {
    // max(lower, argument) needs the two that stand lowest, so the third is set aside meanwhile.
    let (upper, constant) = (Array(instructions[starts[2]...]), constants[starts[2]])
    remove(from: starts[2])
    combine(.maximum, starts[0], starts[1])
    let place = end
    instructions += upper
    constants[place] = constant
    combine(.minimum, starts[0], place)
  }
}

/// Parts of a formula that enclosures would not see to belong together, put in a form in which they are one.
///
/// Each replacement is the same partial function: equal where the original has a value, and missing where
/// it has none.
extension Program {
  /// Whether two operands that follow one another, up to the end, are formed by the same steps from z.
  func isSame(_ first: Int, _ second: Int) -> Bool {
    constants[first] == nil && instructions[first..<second] == instructions[second...]
  }

  /// Joins an operand with itself; false if that is left to be done as usual.
  mutating func combineSame(_ operation: BinaryOperation, _ second: Int) -> Bool {
    switch operation {
    case .minimum, .maximum:
      remove(from: second)
    case .subtract:
      // a − a is 0 a⁰, which has no value where a has none.
      remove(from: second)
      instructions += [.power(0), .constant(0), .binary(.multiply)]
    case .divide:
      // a ÷ a is (1/a)⁰, which has no value where a is 0 either.
      remove(from: second)
      instructions += [.power(-1), .power(0)]
    case .add, .multiply, .power: return false
    }
    return true
  }

  /// The step that follows an even power instead of a root or a broken power, if the two are a power of the
  /// magnitude: √(a²) is |a|.
  mutating func applyRoot(_ exponent: Double) -> Bool {
    guard case .power(let whole)? = instructions.last, whole > 0, whole <= 0x1p20,
      whole.truncatingRemainder(dividingBy: 2) == 0, exponent > 0
    else { return false }
    let product = whole * exponent
    guard product.isFinite, (-product).addingProduct(whole, exponent) == 0 else { return false }
    instructions.removeLast()
    instructions.append(.elementary(.abs))
    if product != 1 { instructions.append(.power(product)) }
    return true
  }
}
