/// A function that was typed as a formula of z or of x, such as `z > 0 ? z : e*(sin(z) - cos(z))`.
///
/// Like every function it is read with any scalar, so that its values, derivatives, enclosures and
/// curves come from the one formula. Numbers are the doubles they are read as, and arithmetic with them is
/// that of real numbers: `1/3` is a third, and what is proved is proved of the formula with a third in it.
public struct Expression: NamedFunction {
  /// A name of the formula with the number it stands for.
  package struct Parameter: Hashable, Sendable {
    /// The name.
    package let name: String

    /// The number.
    package let value: Double
  }

  /// The formula as it was typed.
  public let formula: String

  /// The parameters, in the order in which the formula first has them.
  package let parameters: [Parameter]

  /// The variable: z, or x in a formula that has x and no z.
  package let variable: String

  let program: Program

  /// How many characters a formula may have.
  package static let lengthLimit = 2000

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
  package static func all(
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
    variable = parser.variable
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
    if Vocabulary.variables.contains(name) {
      return
        "'\(name)' is a variable and cannot be given a value; formulas are written in z or in x"
    }
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

extension Expression {
  /// The formula as it is printed, so that space and the spelling of signs do not count.
  public var kind: String { words }

  /// None: it is called by its formula.
  public var title: String? { nil }

  /// The values that were given to the parameters.
  public var parameterValues: [(name: String, symbol: String, value: Double)] {
    parameters.map { ($0.name, $0.name, $0.value) }
  }

  /// None: the value of every parameter is chosen.
  public func usualValue(of name: String) -> Double? { nil }

  /// The formula in plain characters as it is printed: true signs, and space around those that bind
  /// least.
  public var words: String {
    // What was parsed can be divided into words.
    guard let tokens = try? Lexer.tokens(of: formula) else { return formula }
    let characters = Array(formula)
    return tokens.indices.map { Self.text(tokens, at: $0, of: characters) }.joined()
  }

  private static func text(_ tokens: [Token], at index: Int, of typed: [Character]) -> String {
    let token = tokens[index]
    let before = index > 0 ? tokens[index - 1] : nil
    switch token.kind {
    case .number: return String(typed[token.range]).replacing("-", with: "−")
    case .name(let name): return name
    case .superscript(let exponent): return "^\(exponent)".replacing("-", with: "−")
    case .end: return ""
    case .sign(let sign):
      switch sign {
      case .plus, .minus:
        let isBinary = before?.endsOperand == true || endsBars(tokens, at: index - 1)
        return isBinary ? " \(sign.rawValue) " : sign.rawValue
      case .less, .lessOrEqual, .greater, .greaterOrEqual, .notEqual, .question:
        return " \(sign.rawValue) "
      case .comma: return ", "
      case .colon: return isNamedArgument(tokens, at: index) ? ": " : " : "
      case .equals: return ": "
      case .times, .divide, .power, .open, .close, .bar: return sign.rawValue
      }
    }
  }

  /// Whether a bar is the second one: an operand ends in front of it.
  private static func endsBars(_ tokens: [Token], at index: Int) -> Bool {
    guard index > 0, tokens[index].sign == .bar else { return false }
    var start = index
    while start > 0, tokens[start - 1].sign == .bar { start -= 1 }
    return start > 0 && tokens[start - 1].endsOperand
  }

  /// Whether a colon stands between the name and the value of a parameter.
  private static func isNamedArgument(_ tokens: [Token], at index: Int) -> Bool {
    index > 1 && tokens[index - 1].name != nil
      && [.open, .comma].contains(tokens[index - 2].sign)
  }
}

/// Whole arrays, a block of lanes at a time.
extension Expression {
  /// f of each number of an array.
  public func evaluate(_ z: Span<Float>, into values: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: values.count)
    fill(
      &values, from: z, by: { self($0) },
      exactly: { program.evaluate(at: $0, isLimit: $0.isInfinite) })
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  public func differentiate(_ z: Span<Float>, into slopes: inout MutableSpan<Float>) {
    ArrayLengths.require(z.count, equal: slopes.count)
    fill(
      &slopes, from: z, by: { self(Dual(variable: $0)).derivative },
      exactly: { program.evaluate(at: Jet(variable: $0), isLimit: $0.isInfinite).derivative })
  }

  /// Fills `results` with what blocks give, and by the reading of doubles where that is in doubt, or the
  /// number or its result is not finite.
  private func fill(
    _ results: inout MutableSpan<Float>, from z: Span<Float>, by kernel: (LaneBlock) -> LaneBlock,
    exactly: (Double) -> Double
  ) {
    z.withUnsafeBufferPointer { z in
      for start in stride(from: 0, to: z.count, by: LaneBlock.count) {
        let end = Swift.min(start + LaneBlock.count, z.count)
        let block = kernel(LaneBlock(reading: UnsafeBufferPointer(rebasing: z[start..<end])))
        block.read { lanes in
          for index in start..<end {
            let lane = lanes[index - start]
            let result = Float(lane.value)
            let isCertain = lane.doubt == 0 && result.isFinite && z[index].isFinite
            results[index] = isCertain ? result : Float(exactly(Double(z[index])))
          }
        }
      }
    }
  }
}
