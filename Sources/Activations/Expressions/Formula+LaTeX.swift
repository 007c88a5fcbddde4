extension Formula {
  /// The formula in LaTeX.
  ///
  /// What is not usual in print is explained behind it: the sigmoid σ and the normal distribution function Φ.
  var latex: String {
    var result = LaTeXWriter(formula: self).piece(whole, in: .display).text
    for (sign, meaning) in Self.explanations where calls(sign) {
      guard let formula = try? Formula(meaning, naming: [:]) else { continue }
      result += #",\quad "# + LaTeXWriter.name(sign) + "(z) = \(formula.latex)"
    }
    return result
  }

  /// The formulas of the functions that are written with one sign.
  static let explanations = [("σ", "1/(1 + exp(−z))"), ("Φ", "1/2·erfc(−z/√2)")]
}

/// Sets the parts of a formula in LaTeX.
struct LaTeXWriter {
  let formula: Formula

  /// Where a part stands, which decides how fractions are set.
  enum Position {
    /// On a line of its own.
    case display

    /// In a row of a choice.
    case row

    /// Within parentheses, roots and fractions, or a factor in a row.
    case inner

    /// Above the line, where quotients are written with a slash.
    case exponent
  }

  /// A part that is set.
  struct Piece {
    let text: String

    /// How strongly it holds together.
    let strength: Parser.Strength

    /// Whether it ends with an argument that has no parentheses, so that nothing may follow.
    var isOpen = false

    /// Whether parentheses around it have to grow.
    var isTall: Bool { ["frac{", "\\sqrt", "\\begin"].contains { text.contains($0) } }

    var inParentheses: String { isTall ? "\\left(\(text)\\right)" : "(\(text))" }
  }

  /// Sets a part.
  func piece(_ place: Int, in position: Position) -> Piece {
    switch formula[place] {
    case .number(let typed): return number(typed)
    case .name(let name): return Piece(text: Self.name(name), strength: .operand)
    case .negative(let part):
      return Piece(text: "-" + text(part, atLeast: .product, in: position), strength: .sign)
    case .magnitude(let part): return magnitude(part)
    case .setting(let name, let part):
      return Piece(
        text: "\(Self.name(name)) = \(text(part, atLeast: .sum, in: .inner))", strength: .operand)
    case .call: return call(place, in: position)
    case .choice: return choice(place)
    case .operation(let sign, let left, let right):
      return operation(sign, left, right, in: position)
    }
  }

  /// Sets a part, in parentheses if it holds together less than it has to.
  func text(_ place: Int, atLeast least: Parser.Strength, in position: Position) -> String {
    let piece = piece(place, in: position)
    guard piece.strength < least else { return piece.text }
    return position == .exponent ? piece.inParentheses : self.piece(place, in: .inner).inParentheses
  }

  private func operation(
    _ sign: Token.Sign, _ left: Int, _ right: Int, in position: Position
  ) -> Piece {
    switch sign {
    case .plus, .minus:
      let first = text(left, atLeast: .sum, in: position)
      var second = text(right, atLeast: .product, in: position)
      if second.hasPrefix("-") { second = "(\(second))" }
      return Piece(text: "\(first) \(sign == .plus ? "+" : "-") \(second)", strength: .sum)
    case .times: return product(left, right, in: position)
    case .divide: return quotient(left, right, in: position)
    case .power: return power(left, right, in: position)
    default:
      let signs: [Token.Sign: String] = [
        .less: "<", .lessOrEqual: #"\le"#, .greater: ">", .greaterOrEqual: #"\ge"#,
        .notEqual: #"\ne"#,
      ]
      let sides = [left, right].map { text($0, atLeast: .sum, in: .inner) }
      return Piece(text: "\(sides[0]) \(signs[sign] ?? "") \(sides[1])", strength: .comparison)
    }
  }

  /// Factors side by side.
  private func product(_ left: Int, _ right: Int, in position: Position) -> Piece {
    let inner: Position = position == .row ? .inner : position
    let first = piece(left, in: inner)
    let second = piece(right, in: inner)
    let head = first.strength < .product || first.isOpen ? first.inParentheses : first.text
    let tail =
      second.strength < .product || second.text.hasPrefix("-") ? second.inParentheses : second.text
    let gap =
      tail.first?.isNumber == true
      ? #" \cdot "# : tail.hasPrefix(#"\sigma("#) || tail.hasPrefix(#"\Phi("#) ? #"\, "# : " "
    return Piece(text: head + gap + tail, strength: .product, isOpen: second.isOpen)
  }

  /// A fraction, with its sign before it.
  private func quotient(_ left: Int, _ right: Int, in position: Position) -> Piece {
    if position == .exponent {
      let (first, second) = (
        text(left, atLeast: .product, in: position), text(right, atLeast: .power, in: position)
      )
      return Piece(text: "\(first) / \(second)", strength: .product)
    }
    var above = text(left, atLeast: .sum, in: .inner)
    let below = text(right, atLeast: .sum, in: .inner)
    let isNegative = above.hasPrefix("-") && isProduct(left)
    if isNegative { above.removeFirst() }
    let isSmall = position == .inner && !(above + below).contains("frac{")
    let command = isSmall ? #"\tfrac"# : position == .row ? #"\dfrac"# : #"\frac"#
    return Piece(
      text: (isNegative ? "-" : "") + "\(command){\(above)}{\(below)}", strength: .power)
  }

  /// Whether a minus sign at its beginning belongs to the whole part.
  private func isProduct(_ place: Int) -> Bool {
    if case .operation(.plus, _, _) = formula[place] { return false }
    if case .operation(.minus, _, _) = formula[place] { return false }
    return true
  }

  private func power(_ left: Int, _ right: Int, in position: Position) -> Piece {
    let exponent = Self.braced(piece(right, in: .exponent).text)
    if formula.isCircular(left), formula.exponent(right) != nil {
      return call(left, in: position, exponent: exponent)
    }
    var base = text(left, atLeast: .operand, in: position)
    if case .elementary(let function)? = formula.call(left)?.function,
      ![.sqrt, .cbrt, .abs, .floor, .ceil].contains(function), base.first != "("
    {
      // The logarithm of a power would look the same.
      base = Piece(text: base, strength: .operand).inParentheses
    }
    return Piece(text: "\(base)^\(exponent)", strength: .power)
  }

  private func magnitude(_ place: Int) -> Piece {
    let inner = piece(place, in: .inner)
    let text = inner.isTall ? #"\left|\#(inner.text)\right|"# : "|\(inner.text)|"
    return Piece(text: text, strength: .operand)
  }

  /// One sign, or several in braces.
  private static func braced(_ text: String) -> String {
    let isOne =
      text.count == 1 || (text.first == "\\" && text.dropFirst().allSatisfy { $0.isLetter })
    return isOne ? text : "{\(text)}"
  }

  private func number(_ typed: String) -> Piece {
    let parts = typed.replacing("−", with: "-").split { $0 == "e" || $0 == "E" }
    guard parts.count == 2 else { return Piece(text: typed, strength: .operand) }
    return Piece(text: #"\#(parts[0]) \cdot 10^{\#(parts[1])}"#, strength: .product)
  }

  /// A name: Greek letters by their commands, what follows `_` or stands below the line as an index.
  static func name(_ name: String) -> String {
    let letters = name.map { character -> String in
      if let greek = greek[character] { return greek }
      if let digit = "₀₁₂₃₄₅₆₇₈₉".firstIndex(of: character) {
        return "_\("₀₁₂₃₄₅₆₇₈₉".distance(from: "₀₁₂₃₄₅₆₇₈₉".startIndex, to: digit))"
      }
      return String(character)
    }.joined()
    let halves = letters.split(separator: "_", maxSplits: 1).map(String.init)
    guard let variable = halves.first else { return name }
    let isWord = variable.count > 1 && variable.first != "\\"
    let base = isWord ? #"\mathit{\#(variable)}"# : variable
    return base + (halves.count == 2 ? "_\(braced(halves[1].replacing("_", with: "")))" : "")
  }

  private static let greek: [Character: String] = [
    "α": #"\alpha"#, "β": #"\beta"#, "γ": #"\gamma"#, "δ": #"\delta"#, "ε": #"\varepsilon"#,
    "ζ": #"\zeta"#, "η": #"\eta"#, "θ": #"\theta"#, "κ": #"\kappa"#, "λ": #"\lambda"#,
    "μ": #"\mu"#, "ν": #"\nu"#, "ξ": #"\xi"#, "π": #"\pi"#, "ρ": #"\rho"#, "σ": #"\sigma"#,
    "τ": #"\tau"#, "φ": #"\varphi"#, "χ": #"\chi"#, "ψ": #"\psi"#, "ω": #"\omega"#,
    "Γ": #"\Gamma"#, "Δ": #"\Delta"#, "Λ": #"\Lambda"#, "Φ": #"\Phi"#, "Ω": #"\Omega"#,
  ]
}

extension LaTeXWriter {
  private func call(_ place: Int, in position: Position, exponent: String? = nil) -> Piece {
    guard let (function, name, arguments) = formula.call(place) else {
      return Piece(text: "", strength: .operand)
    }
    func inner(_ index: Int) -> String { text(arguments[index], atLeast: .sum, in: .inner) }
    switch function {
    case .elementary(let function):
      return elementary(function, arguments[0], in: position, exponent: exponent)
    case .extreme(let operation):
      let list = arguments.indices.map(inner).joined(separator: ", ")
      return closed(operation == .maximum ? #"\max"# : #"\min"#, list)
    case .clip:
      return closed(
        #"\min"#, "\(closed(#"\max"#, "\(inner(0)), \(inner(1))").text), \(inner(2))")
    case .power: return power(arguments[0], arguments[1], in: position)
    case .normalDistribution: return closed(#"\Phi"#, inner(0))
    case .activation:
      let list = arguments.indices.map(inner).joined(separator: ", ")
      return closed(#"\operatorname{\#(name)}"#, list)
    }
  }

  private func elementary(
    _ function: ElementaryFunction, _ argument: Int, in position: Position, exponent: String?
  ) -> Piece {
    let inner = text(argument, atLeast: .sum, in: .inner)
    func power() -> String {
      "e^\(Self.braced(text(argument, atLeast: .sum, in: .exponent)))"
    }
    switch function {
    case .exp: return Piece(text: power(), strength: .power)
    case .expm1: return Piece(text: "\(power()) - 1", strength: .sum)
    case .sqrt: return Piece(text: #"\sqrt{\#(inner)}"#, strength: .operand)
    case .cbrt: return Piece(text: #"\sqrt[3]{\#(inner)}"#, strength: .operand)
    case .abs: return magnitude(argument)
    case .floor: return Piece(text: #"\lfloor \#(inner) \rfloor"#, strength: .operand)
    case .ceil: return Piece(text: #"\lceil \#(inner) \rceil"#, strength: .operand)
    case .log1p:
      return closed(#"\ln"#, "1 + \(text(argument, atLeast: .product, in: .inner))")
    case .sigmoid: return closed(#"\sigma"#, inner)
    case .erf, .erfc, .softplus, .asinh, .acosh, .atanh:
      return closed(#"\operatorname{\#(function.rawValue)}"#, inner)
    case .sign: return closed(#"\operatorname{sgn}"#, inner)
    case .log2: return closed(#"\log_2"#, inner)
    case .log10: return closed(#"\log_{10}"#, inner)
    case .log, .ln: return named(#"\ln"#, argument, in: position)
    case .asin, .acos, .atan:
      return named(#"\arc\#(function.rawValue.dropFirst())"#, argument, in: position)
    case .sin, .cos, .tan, .sinh, .cosh, .tanh:
      let head = #"\\#(function.rawValue)"# + (exponent.map { "^\($0)" } ?? "")
      return named(head, argument, in: position)
    }
  }

  /// A function with its arguments in parentheses.
  private func closed(_ head: String, _ arguments: String) -> Piece {
    let isTall = Piece(text: arguments, strength: .operand).isTall
    return Piece(
      text: isTall ? #"\#(head)\!\left(\#(arguments)\right)"# : "\(head)(\(arguments))",
      strength: .operand)
  }

  /// A function that needs no parentheses around a name, a fraction or another such function.
  private func named(_ head: String, _ argument: Int, in position: Position) -> Piece {
    let piece = piece(argument, in: position)
    let isPlain =
      switch formula[argument] {
      case .number, .name: true
      case .operation(.divide, _, _): position != .exponent && !piece.text.hasPrefix("-")
      case .call: piece.isOpen
      default: false
      }
    return isPlain
      ? Piece(text: "\(head) \(piece.text)", strength: .power, isOpen: true)
      : closed(head, text(argument, atLeast: .sum, in: .inner))
  }
}

/// Choices: what a row's condition leaves over is said in the next one, so that each row stands for itself.
extension LaTeXWriter {
  /// A comparison, with the greater side told from the lesser one.
  private struct Comparison {
    let sign: Token.Sign
    let left: Int
    let right: Int

    var isLower: Bool { sign == .greater || sign == .greaterOrEqual }
    var isUpper: Bool { sign == .less || sign == .lessOrEqual }
    var isStrict: Bool { sign == .greater || sign == .less }
  }

  private func comparison(_ place: Int) -> Comparison? {
    guard case .operation(let sign, let left, let right) = formula[place], sign.isComparison
    else { return nil }
    return Comparison(sign: sign, left: left, right: right)
  }

  private func choice(_ place: Int) -> Piece {
    let (cases, otherwise) = formula.branches(of: place)
    let comparisons = cases.map { comparison($0.condition) }
    var rows: [String] = []
    for (index, branch) in cases.enumerated() {
      let plain = piece(branch.condition, in: .inner).text
      let condition = between(comparisons[index], after: index > 0 ? comparisons[index - 1] : nil)
      rows.append("\(row(branch.value)) & \(condition ?? plain)")
    }
    let rest = complement(of: comparisons.compactMap(\.self)) ?? #"\text{otherwise}"#
    rows.append("\(row(otherwise)) & \(rest)")
    return Piece(
      text: #"\begin{cases} \#(rows.joined(separator: #" \\ "#)) \end{cases}"#, strength: .operand)
  }

  private func row(_ place: Int) -> String { text(place, atLeast: .sum, in: .row) }

  private func side(_ place: Int) -> String { text(place, atLeast: .sum, in: .inner) }

  private func sign(_ isStrict: Bool) -> String { isStrict ? "<" : #"\le"# }

  /// a < z ≤ b for z > a behind z > b; nil if they are no two such ends.
  private func between(_ here: Comparison?, after before: Comparison?) -> String? {
    guard let here, let before, formula.isSame(here.left, before.left) else { return nil }
    let value = side(here.left)
    if here.isLower, before.isLower {
      return "\(side(here.right)) \(sign(here.isStrict)) \(value) \(sign(!before.isStrict)) "
        + side(before.right)
    }
    if here.isUpper, before.isUpper {
      return "\(side(before.right)) \(sign(!before.isStrict)) \(value) \(sign(here.isStrict)) "
        + side(here.right)
    }
    return nil
  }

  /// What comparisons of one part leave over; nil if that has no short form.
  private func complement(of all: [Comparison]) -> String? {
    guard let first = all.first, all.allSatisfy({ formula.isSame($0.left, first.left) }) else {
      return nil
    }
    let value = side(first.left)
    if all.contains(where: { $0.sign == .notEqual }) {
      return all.count == 1 ? "\(value) = \(side(first.right))" : nil
    }
    let (lower, upper) = (all.last(where: \.isLower), all.last(where: \.isUpper))
    switch (lower, upper) {
    case (let end?, nil):
      return "\(value) \(end.isStrict ? #"\le"# : "<") \(side(end.right))"
    case (nil, let end?):
      return "\(value) \(end.isStrict ? #"\ge"# : ">") \(side(end.right))"
    case (let right?, let left?):
      if right.isStrict, left.isStrict, formula.isSame(left.right, right.right) {
        return "\(value) = \(side(right.right))"
      }
      if right.isStrict == left.isStrict, case .negative(let end) = formula[left.right],
        formula.isSame(end, right.right)
      {
        return "|\(value)| \(sign(!right.isStrict)) \(side(right.right))"
      }
      return "\(side(left.right)) \(sign(!left.isStrict)) \(value) \(sign(!right.isStrict)) "
        + side(right.right)
    case (nil, nil): return nil
    }
  }
}
