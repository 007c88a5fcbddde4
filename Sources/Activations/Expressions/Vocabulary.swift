/// The names that have a meaning in every formula.
enum Vocabulary {
  /// What can be called.
  enum Function {
    /// A function of one argument.
    case elementary(ElementaryFunction)

    /// The least or the greatest of two or more.
    case extreme(BinaryOperation)

    /// An argument, held between two others.
    case clip

    /// A base and an exponent.
    case power

    /// The distribution function of the normal distribution.
    case normalDistribution

    /// A function of the catalogue, which has named parameters.
    case activation(any Activation.Type)
  }

  /// The names of the variable: a formula is one of z, or else of x.
  static let variables = ["z", "x"]

  /// The names of numbers; e can be redefined.
  static let constants: [String: Double] = [
    "pi": .pi, "π": .pi, "e": euler,
  ]

  /// The double nearest to Euler's number.
  static let euler = 2.718281828459045

  /// The function of a name, whose case, hyphens and underscores do not count; nil if there is none.
  ///
  /// - Parameter hasParameters: Whether parameters are given by name, which only the catalogue's have.
  static func function(named written: String, hasParameters: Bool = false) -> Function? {
    if let sign = signs[written] { return sign }
    let name = Name(written)
    let activation = activations[name]
    if hasParameters, let activation { return .activation(activation) }
    if let elementary = ElementaryFunction(rawValue: name.letters) {
      return .elementary(elementary)
    }
    switch name.letters {
    case "min": return .extreme(.minimum)
    case "max": return .extreme(.maximum)
    case "clip": return .clip
    case "pow": return .power
    default: return activation.map(Function.activation)
    }
  }

  /// The functions that papers write with one sign.
  ///
  /// Unlike the other names of functions these can be a parameter's.
  private static let signs: [String: Function] = [
    "√": .elementary(.sqrt), "σ": .elementary(.sigmoid), "Φ": .normalDistribution,
  ]

  /// Whether a name is taken, so that it cannot be a parameter's.
  static func isReserved(_ name: String) -> Bool {
    variables.contains(name) || (constants[name] != nil && name != "e")
      || (signs[name] == nil && function(named: name) != nil)
  }

  /// The names of all functions.
  static let functions: [String] =
    ElementaryFunction.allCases.map(\.rawValue) + ["min", "max", "clip", "pow"]
    + Catalogue.all.map { $0.facts.name }

  /// What is written here for functions that other languages have.
  static let otherLanguages = [
    "sgn": "sign(a)", "fabs": "abs(a)", "step": "binaryStep(a)", "heaviside": "binaryStep(a)",
    "mod": "a - b*floor(a/b)", "fmod": "a - b*floor(a/b)", "round": "floor(a + 0.5)",
    "hypot": "sqrt(a^2 + b^2)", "where": "a > b ? c : d", "if": "a > b ? c : d",
    "sec": "1/cos(a)", "csc": "1/sin(a)", "cot": "1/tan(a)", "exp2": "2^a",
    "square": "a^2", "rsqrt": "1/sqrt(a)", "phi": "Φ(a)", "arcsin": "asin(a)", "arccos": "acos(a)",
  ]

  private static let activations = Dictionary(
    Catalogue.all.map { (Name($0.facts.name), $0) }, uniquingKeysWith: { first, _ in first })

  private static let namesOfFunctions = Dictionary(
    functions.map { ($0, Name($0)) }, uniquingKeysWith: { first, _ in first })

  /// The name most like the one that was written; nil if none is near.
  static func nearest(to written: String, among names: [String]) -> String? {
    // Long words are no misspelling of short ones, and comparing them would take long.
    guard written.count <= 40 else { return nil }
    let name = Name(written)
    let distances = names.map { ($0, (namesOfFunctions[$0] ?? Name($0)).distance(to: name)) }
    guard let (nearest, distance) = distances.min(by: { $0.1 < $1.1 }) else { return nil }
    return distance <= written.count / 2 ? nearest : nil
  }
}

extension String {
  /// The text, with the middle of a long one left out.
  var abbreviated: String { count <= 40 ? self : "\(prefix(20))…\(suffix(10))" }
}
