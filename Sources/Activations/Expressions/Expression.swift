/// A function that was typed as a formula of z, such as `z > 0 ? z : e*(sin(z) - cos(z))`.
///
/// Like every function it is read with any scalar, so that its values, derivatives, enclosures and
/// curves come from the one formula. Numbers are the doubles they are read as, and arithmetic with them is
/// that of real numbers: `1/3` is a third, and what is proved is proved of the formula with a third in it.
public struct Expression: NamedFunction {
  /// A name of the formula with the number it stands for.
  public struct Parameter: Hashable, Sendable {
    /// The name.
    public let name: String

    /// The number.
    public let value: Double
  }

  /// The formula as it was typed.
  public let formula: String

  /// The parameters, in the order in which the formula first has them.
  public let parameters: [Parameter]

  let program: Program

  /// How many characters a formula may have.
  public static let lengthLimit = 2000

  /// Reads a formula.
  ///
  /// - Parameters:
  ///   - formula: What was typed.
  ///   - parameters: The values of its parameters, each of which it must have.
  /// - Throws: `ExpressionError` with the place of what is wrong.
  public init(_ formula: String, parameters: [String: Double] = [:]) throws(ExpressionError) {
    try self.init(formula, values: parameters)
    try Self.refuseUnused(parameters, by: [self])
  }

  /// Reads formulas that share their parameters.
  ///
  /// - Parameters:
  ///   - formulas: What was typed.
  ///   - parameters: The values of the parameters, each of which at least one formula must have.
  /// - Throws: `ExpressionError` with the place of what is wrong.
  public static func all(
    _ formulas: [String], parameters: [String: Double] = [:]
  ) throws(ExpressionError) -> [Expression] {
    var expressions: [Expression] = []
    for formula in formulas { expressions.append(try Expression(formula, values: parameters)) }
    try refuseUnused(parameters, by: expressions)
    return expressions
  }

  /// The definition.
  public func callAsFunction<S: Scalar>(_ z: S) -> S { program.evaluate(at: z) }

  /// How many steps the formula has, with those of the catalogue's functions in it.
  public var operationCount: Int { program.operationCount }

  private init(_ formula: String, values: [String: Double]) throws(ExpressionError) {
    // Counting the scalars of a megabyte takes no time; everything else is done with short formulas.
    let count = formula.unicodeScalars.count
    guard count <= Self.lengthLimit else {
      throw ExpressionError(
        String(formula.unicodeScalars.prefix(Self.lengthLimit)),
        "the formula has \(count) characters; at most \(Self.lengthLimit) are read")
    }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if let reason = Self.refusal(of: name, value) { throw ExpressionError(formula, reason) }
    }
    var parser = try Parser(formula, values: values)
    try parser.parse()
    self.formula = formula
    program = parser.program
    parameters = parser.used.compactMap { name in
      values[name].map { Parameter(name: name, value: $0) }
    }
  }

  /// Why a name cannot have a value; nil if it can.
  private static func refusal(of name: String, _ value: Double) -> String? {
    if !Lexer.isName(name) {
      return "'\(name)' is no name for a parameter: letters first, then also digits and _"
    }
    if name == Vocabulary.variable { return "'z' is the variable and cannot be given a value" }
    if Vocabulary.isReserved(name) { return "'\(name)' has its meaning and cannot be redefined" }
    return value.isFinite ? nil : "the value of '\(name)' must be finite, not \(value)"
  }

  private static func refuseUnused(
    _ values: [String: Double], by expressions: [Expression]
  ) throws(ExpressionError) {
    let used = expressions.flatMap { $0.parameters.map(\.name) }
    guard let unused = values.keys.sorted().first(where: { !used.contains($0) }) else { return }
    let parameters = Set(used).sorted().joined(separator: ", ")
    throw ExpressionError(
      expressions.first?.formula ?? "",
      "no formula has a parameter '\(unused)'"
        + (parameters.isEmpty ? "" : "; there is \(parameters)"))
  }
}

/// Numbers in, numbers out: what a formula gives for a number is the double nearest to the real value.
extension Expression {
  /// The value at a number, correctly rounded; at ±∞ the limit, where the formula tells it.
  public func callAsFunction(_ z: Double) -> Double {
    z.isFinite ? nearestValue(at: z) : program.evaluate(at: z, isLimit: z.isInfinite)
  }

  /// The derivative of the given order with its own first and second derivative at a number, correctly
  /// rounded.
  public func jet(at z: Double, ofDerivative order: Int) -> Jet<Double> {
    if z.isNaN { return Jet(.nan, .nan, .nan) }
    if z.isFinite { return nearestValues(at: z, ofDerivative: order).jet }
    let variable = Jet(variable: z)
    switch order {
    case 0: return program.evaluate(at: variable, isLimit: true)
    case 1: return program.evaluate(at: Jet(variable: variable), isLimit: true).derivative
    default:
      let nested = Jet(variable: Jet(variable: variable))
      return program.evaluate(at: nested, isLimit: true).derivative.derivative
    }
  }
}
