/// An activation function: a definition, its parameters, and what cannot be computed about it.
public protocol Activation: NamedFunction {
  /// The function with its default parameters.
  init()

  /// Names, formula and source.
  static var facts: Facts { get }

  /// The parameters, in the order in which they are written.
  static var parameters: [Parameter<Self>] { get }

  /// The condition that its parameters violate together, such as "minimum to be at most maximum"; nil if
  /// they violate none.
  var conflict: String? { get }
}

extension Activation {
  /// No parameters.
  public static var parameters: [Parameter<Self>] { [] }

  /// No condition: each parameter may have any value of its range, whatever the others are.
  public var conflict: String? { nil }

  /// The key of the catalogue.
  public var kind: String { Self.facts.name }

  /// The name in running text.
  public var title: String? { Self.facts.title }

  /// The formula in plain characters; the stated formula if it cannot be parsed.
  public var words: String {
    guard let formula = Self.formula else { return Self.facts.formula }
    return formula.words
      + Self.facts.constants.map { ", \($0.name) = \(Formula.digits($0.value))" }
      .joined()
  }

  /// The formula in LaTeX; the stated formula if it cannot be parsed.
  public static var latex: String {
    guard let formula else { return facts.formula }
    let constants = facts.constants.map { constant in
      LaTeXWriter.name(constant.name) + " = "
        + Formula.digits(constant.value).replacing("…", with: #"\ldots"#)
    }
    return formula.latex
      + (constants.isEmpty ? "" : #",\quad "# + constants.joined(separator: #",\ "#))
  }

  /// The arguments with which `plotgen` draws the formula with these parameters.
  package var commandLine: [String] {
    let values = parameterValues.map { "\($0.symbol)=\($0.value)" }
    let constants = Self.facts.constants.map { "\($0.name)=\($0.value)" }
    let settings = values + constants
    return ["--expression", Self.facts.formula] + (settings.isEmpty ? [] : ["--let"] + settings)
  }

  /// The formula with the default parameters; nil if it cannot be read.
  private static var formula: Formula? {
    try? Formula(facts.formula, naming: Self().namedValues)
  }

  /// The values of the symbols in the formula.
  package var namedValues: [String: Double] {
    let values = parameterValues.map { ($0.symbol, $0.value) }
    return Dictionary(
      values + Self.facts.constants.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The default of a parameter.
  public func usualValue(of name: String) -> Double? {
    Self().parameterValues.first { $0.name == name }?.value
  }

  /// The values of the parameters, in the order of ``parameters``.
  public var parameterValues: [(name: String, symbol: String, value: Double)] {
    Self.parameters.map { ($0.name, $0.symbol, self[keyPath: $0.value]) }
  }

  /// The same function with one parameter changed.
  ///
  /// - Throws: `ActivationError` if there is no such parameter, or the value is outside its range.
  public func with(_ name: String, _ value: Double) throws(ActivationError) -> Self {
    guard let parameter = Self.parameters.first(where: { Name($0.name) == Name(name) }) else {
      throw .unknownParameter(
        name, function: Self.facts.name, known: Self.parameters.map(\.name))
    }
    guard parameter.range.contains(value) else {
      throw .parameterOutOfRange(
        parameter.name, value, function: Self.facts.name, range: parameter.range)
    }
    var changed = self
    changed[keyPath: parameter.value] = value
    return changed
  }

  /// Checks the parameters together.
  ///
  /// - Throws: `ActivationError.parametersInConflict`.
  public func validate() throws(ActivationError) {
    if let conflict { throw .parametersInConflict(conflict, function: Self.facts.name) }
  }
}

/// An activation whose kernels compute in single precision: the results are within 4 ulp, whatever its parameters.
public protocol SinglePrecisionActivation: Activation {}

extension SinglePrecisionActivation {
  /// Single precision.
  @inlinable
  public var kernelPrecision: KernelPrecision { .single }
}

/// Why a function could not be made with the given name and parameters.
public enum ActivationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The catalogue has no function of that name.
  case unknownName(String, nearest: String?)

  /// The function has no parameter of that name.
  case unknownParameter(String, function: String, known: [String])

  /// A parameter was given a value outside its range.
  case parameterOutOfRange(String, Double, function: String, range: ParameterRange)

  /// The values of two parameters contradict each other; the reason, in words that follow the function's name.
  case parametersInConflict(String, function: String)

  /// One line: what was given, what is wrong, what is possible.
  public var description: String {
    switch self {
    case .unknownName(let name, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
      return "there is no activation called '\(name)'\(hint)"
    case .unknownParameter(let name, let function, let known):
      let list = known.isEmpty ? "it has none" : "it has " + known.joined(separator: ", ")
      return "\(function) has no parameter '\(name)': \(list)"
    case .parameterOutOfRange(let name, let value, let function, let range):
      return "\(name) of \(function) must be \(range), not \(value)"
    case .parametersInConflict(let conflict, let function):
      return "\(function) needs \(conflict)"
    }
  }
}
