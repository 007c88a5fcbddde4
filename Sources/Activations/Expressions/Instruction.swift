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

/// The functions of one argument that formulas have besides the catalogue's.
enum ElementaryFunction: String, CaseIterable, Hashable {
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, asinh, acosh, atanh
  case exp, expm1, log, ln, log1p, log2, log10
  case sqrt, cbrt, erf, erfc, sigmoid, softplus
  case abs, sign, floor, ceil

  /// The function, read with any scalar: at a pole it has no value.
  func callAsFunction<S: Scalar>(_ z: S) -> S {
    switch self {
    case .log, .ln, .log2, .log10: .missing(where: z, is: 0, else: extended(z))
    case .log1p: .missing(where: z, is: -1, else: extended(z))
    case .atanh: .missing(where: .abs(z), is: 1, else: extended(z))
    default: extended(z)
    }
  }

  /// The function with the infinite values that numbers have at a pole.
  func extended<S: Scalar>(_ z: S) -> S {
    switch self {
    case .sin: .sin(z)
    case .cos: .cos(z)
    case .tan: .tan(z)
    case .asin: .asin(z)
    case .acos: .acos(z)
    case .atan: .atan(z)
    case .sinh: .sinh(z)
    case .cosh: .cosh(z)
    case .tanh: .tanh(z)
    case .asinh: .asinh(z)
    case .acosh: .acosh(z)
    case .atanh: .atanh(z)
    case .exp: .exp(z)
    case .expm1: .expMinusOne(z)
    case .log, .ln: .log(z)
    case .log1p: .log(onePlus: z)
    case .log2: .log2(z)
    case .log10: .log10(z)
    case .sqrt: .sqrt(z)
    case .cbrt: .cbrt(z)
    case .erf: .erf(z)
    case .erfc: .erfc(z)
    case .sigmoid: .sigmoid(z)
    case .softplus: .softplus(z)
    case .abs: .abs(z)
    case .sign: .select(z .> S(0), S(1), .select(z .< S(0), S(-1), S(0)))
    case .floor: .floor(z)
    case .ceil: -.floor(-z)
    }
  }
}
