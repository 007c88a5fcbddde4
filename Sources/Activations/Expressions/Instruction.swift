/// A step in the evaluation of a formula: it takes operands from a stack and leaves its result there.
enum Instruction: Sendable {
  /// Leaves z.
  case variable

  /// Leaves a number.
  case constant(Double)

  /// Takes one operand.
  case negate

  /// Takes one operand; the exponent is a constant.
  case power(Double)

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
}

/// What is done with two operands.
enum BinaryOperation: Hashable, Sendable {
  case add, subtract, multiply, divide, minimum, maximum

  /// The result, read with any scalar.
  func callAsFunction<S: Scalar>(_ a: S, _ b: S) -> S {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .minimum: .min(a, b)
    case .maximum: .max(a, b)
    }
  }
}
