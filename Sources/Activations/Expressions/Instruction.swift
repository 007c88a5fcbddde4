/// A step in the evaluation of a formula: it takes operands from a stack and leaves its result there.
enum Instruction: Hashable, Sendable {
  /// Leaves z.
  case variable

  /// Leaves a number.
  case constant(Double)

  /// Takes one operand.
  case negate

  /// Takes one operand; the exponent is a constant.
  case power(Double)

  /// Takes one operand, which is the exponent; the base is a constant greater than 0.
  case exponential(base: Double)

  /// Takes one operand.
  case elementary(ElementaryFunction)

  /// Takes one operand: the function of the catalogue at that place of the program's functions, so that a
  /// step is a few plain bytes.
  case activation(Int)

  /// Takes two operands.
  case binary(BinaryOperation)

  /// Takes two operands and leaves a condition: whether the first is greater, or less.
  case compare(isGreater: Bool)

  /// Takes a condition and two operands: leaves the first where it holds and the second where it
  /// fails, or the other way round.
  case select(isReversed: Bool)

  /// The power of a number with the operand as its exponent, where e stands for the real number e.
  static func exponential(of base: Double) -> Instruction {
    base == Vocabulary.euler ? .elementary(.exp) : .exponential(base: base)
  }

  /// How many numbers it takes.
  var operandCount: Int {
    switch self {
    case .variable, .constant: 0
    case .negate, .power, .exponential, .elementary, .activation: 1
    case .binary, .compare, .select: 2
    }
  }

  /// Whether it leaves a number, and not a condition.
  var leavesNumber: Bool {
    if case .compare = self { false } else { true }
  }

  /// Whether it leaves a number that does not depend on z, given which operands do not.
  func isConstant(of areConstant: [Bool]) -> Bool {
    switch self {
    case .variable, .compare, .select: false
    default: areConstant.allSatisfy(\.self)
    }
  }
}

/// What is done with two operands.
enum BinaryOperation: Hashable, Sendable {
  case add, subtract, multiply, divide, minimum, maximum

  /// A power with a varying exponent, which has a base greater than 0.
  case power

  /// The result, read with any scalar: there is none where a divisor is 0.
  func callAsFunction<S: Scalar>(_ a: S, _ b: S) -> S {
    switch self {
    case .divide: .missing(where: b, is: 0, else: a / b)
    case .power: .missing(where: a, is: 0, else: extended(a, b))
    default: extended(a, b)
    }
  }

  /// The result with the infinite values that numbers have at a pole.
  func extended<S: Scalar>(_ a: S, _ b: S) -> S {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .minimum: .min(a, b)
    case .maximum: .max(a, b)
    case .power: .exp(b * .log(a))
    }
  }
}
