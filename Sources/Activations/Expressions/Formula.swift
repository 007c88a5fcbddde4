/// A formula as it was written: its parts, and how they belong together.
///
/// The parts lie in one list, each after those it is made of, so that no formula is nested too deep to be
/// released. It is what the printed forms are derived from.
struct Formula: Sendable {
  /// A part, which names others by their place in the list.
  enum Part: Hashable, Sendable {
    /// A number, as it was typed.
    case number(String)

    /// The variable, a constant or a parameter.
    case name(String)

    /// What stands behind a minus sign.
    case negative(Int)

    /// Two parts with an operator or a comparison between them.
    case operation(Token.Sign, Int, Int)

    /// What stands between bars.
    case magnitude(Int)

    /// A function with its arguments; whether they have no parentheses.
    case call(String, [Int], isBare: Bool)

    /// An argument that is the value of a parameter.
    case setting(String, Int)

    /// A condition, what holds there and what holds elsewhere.
    case choice(Int, Int, Int)
  }

  private(set) var parts: [Part] = []

  /// The place of the whole.
  var whole: Int { parts.count - 1 }

  subscript(place: Int) -> Part { parts[place] }

  /// Adds a part that is made of those before it.
  ///
  /// - Returns: Its place.
  mutating func add(_ part: Part) -> Int {
    parts.append(part)
    return parts.count - 1
  }

  init() {}

  /// Reads a formula in which names have values.
  ///
  /// - Throws: `ExpressionError` with the place of what is wrong.
  init(_ formula: String, naming values: [String: Double]) throws(ExpressionError) {
    var parser = try Parser(formula, values: values)
    try parser.parse()
    self = parser.written
  }

  /// Whether two parts say the same; two choices are compared by their place only.
  func isSame(_ a: Int, _ b: Int) -> Bool {
    switch (parts[a], parts[b]) {
    case (.negative(let a), .negative(let b)), (.magnitude(let a), .magnitude(let b)):
      isSame(a, b)
    case (.operation(let sign, let a, let b), .operation(let other, let c, let d)):
      sign == other && isSame(a, c) && isSame(b, d)
    case (.call(let name, let a, _), .call(let other, let b, _)):
      name == other && a.count == b.count && zip(a, b).allSatisfy(isSame)
    default: parts[a] == parts[b]
    }
  }

  /// Whether a function is called by a name.
  func calls(_ wanted: String) -> Bool {
    parts.contains { part in
      if case .call(wanted, _, _) = part { true } else { false }
    }
  }

  /// Whether a part is a function whose argument has no parentheses.
  func isBare(_ place: Int) -> Bool {
    if case .call(_, _, isBare: true) = parts[place] { true } else { false }
  }

  /// What a part calls, with its arguments; nil if it is no call of a function of the grammar's own.
  func call(_ place: Int) -> (function: Vocabulary.Function, name: String, arguments: [Int])? {
    guard case .call(let name, let arguments, _) = parts[place],
      let function = Vocabulary.function(named: name)
    else { return nil }
    return (function, name, arguments)
  }

  /// Whether a part is a function of one argument whose powers are written before it, as in sin² z.
  func isCircular(_ place: Int) -> Bool {
    guard case .elementary(let function)? = call(place)?.function else { return false }
    return [.sin, .cos, .tan, .sinh, .cosh, .tanh].contains(function)
  }

  /// The value of a part that is a whole number greater than 1.
  func exponent(_ place: Int) -> Int? {
    if case .number(let typed) = parts[place], let value = Int(typed), value > 1 {
      value
    } else {
      nil
    }
  }

  /// The branches of a choice with their conditions, and what holds where none of these does.
  func branches(of place: Int) -> (cases: [(value: Int, condition: Int)], otherwise: Int) {
    var cases: [(value: Int, condition: Int)] = []
    var rest = place
    while case .choice(let condition, let first, let second) = parts[rest] {
      cases.append((first, condition))
      rest = second
    }
    return (cases, rest)
  }

  /// The first digits of a constant of a formula, as they are printed.
  static func digits(_ value: Double) -> String {
    let text = "\(value)"
    return text.count > 6 ? text.prefix(6) + "…" : text
  }
}

// MARK: The formula as it is read aloud

extension Formula {
  /// The formula in plain characters, as it is read aloud: factors side by side, choices in words.
  var words: String {
    if case (.clip, _, let arguments)? = call(whole), arguments.count == 3 {
      let ends = arguments.dropFirst().map { words($0, atLeast: .sum) }
      return words(arguments[0], atLeast: .sum)
        + ", clipped to the range from \(ends[0]) to \(ends[1])"
    }
    if case (.extreme(let operation), _, let arguments)? = call(whole), arguments.count == 2 {
      let (first, second) = (words(arguments[0], atLeast: .sum), words(arguments[1], atLeast: .sum))
      if case (.name(let name), .number) = (parts[arguments[0]], parts[arguments[1]]),
        operation == .maximum, Vocabulary.variables.contains(name)
      {
        return "\(name) for \(name) > \(second), else \(second)"
      }
      return "the \(operation == .maximum ? "greater" : "lesser") of \(first) and \(second)"
    }
    return words(whole, atLeast: .choice)
      + (calls("σ") ? ", with the sigmoid σ" : "")
      + (calls("Φ") ? ", with the normal distribution function Φ" : "")
  }

  /// A part in words, in parentheses if it binds less than it has to.
  private func words(_ place: Int, atLeast least: Parser.Strength) -> String {
    let (text, strength) = plainWords(place)
    return strength < least ? "(\(text))" : text
  }

  private func plainWords(_ place: Int) -> (String, Parser.Strength) {
    switch parts[place] {
    case .number(let typed): return (typed.replacing("-", with: "−"), .operand)
    case .name(let name): return (name, .operand)
    case .negative(let part): return ("−" + words(part, atLeast: .sign), .sign)
    case .magnitude(let part): return ("|\(words(part, atLeast: .choice))|", .operand)
    case .setting(let name, let part): return ("\(name): \(words(part, atLeast: .sum))", .operand)
    case .call(let name, let arguments, let isBare):
      if isBare {
        return ("\(Self.told(name)) \(words(arguments[0], atLeast: .operand))", .product)
      }
      return (words(name, arguments), .operand)
    case .choice:
      let (cases, otherwise) = branches(of: place)
      let told = cases.map {
        "\(words($0.value, atLeast: .comparison)) for \(words($0.condition, atLeast: .comparison))"
      }
      return (
        "\(told.joined(separator: ", ")), else \(words(otherwise, atLeast: .comparison))", .choice
      )
    case .operation(let sign, let left, let right): return words(sign, left, right)
    }
  }

  private func words(_ sign: Token.Sign, _ left: Int, _ right: Int) -> (String, Parser.Strength) {
    switch sign {
    case .plus, .minus:
      let text =
        "\(words(left, atLeast: .sum)) \(sign.rawValue) \(words(right, atLeast: .product))"
      return (text, .sum)
    case .times:
      // A quotient side by side with a factor would seem to have it below the line.
      var first = words(left, atLeast: .product)
      if case .operation(.divide, _, _) = parts[left] { first = "(\(first))" }
      let second = words(right, atLeast: isBare(right) ? .product : .power)
      return ("\(first) \(second.first?.isNumber == true ? "· " : "")\(second)", .product)
    case .divide:
      return ("\(words(left, atLeast: .product)) / \(words(right, atLeast: .sign))", .product)
    case .power:
      if isCircular(left), case .call(let name, let arguments, _) = parts[left],
        let exponent = exponent(right)
      {
        return (words(name + Self.raised(exponent), arguments), .operand)
      }
      let base = words(left, atLeast: .operand)
      if let exponent = exponent(right) { return (base + Self.raised(exponent), .power) }
      return ("\(base)^\(words(right, atLeast: .sign))", .power)
    default:
      return (
        "\(words(left, atLeast: .sum)) \(sign.rawValue) \(words(right, atLeast: .sum))", .comparison
      )
    }
  }

  private func words(_ name: String, _ arguments: [Int]) -> String {
    let list = arguments.map { words($0, atLeast: .sum) }
    return "\(Self.told(name))(\(list.joined(separator: ", ")))"
  }

  /// The name of a function as it is told.
  private static func told(_ name: String) -> String {
    let usual = ["sqrt": "√", "ln": "log", "atan": "arctan", "asin": "arcsin", "acos": "arccos"]
    return usual[name] ?? name
  }

  private static func raised(_ exponent: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String("\(exponent)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
