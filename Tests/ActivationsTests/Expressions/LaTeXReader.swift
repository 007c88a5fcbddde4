@testable import Activations

/// Reads the LaTeX of a formula back into the grammar of expressions.
///
/// Each row of a choice has to hold by its own condition: where none does, the formula has no value.
struct LaTeXReader {
  /// What was read: the formula, the functions and the digits of the constants that are explained behind it.
  struct Result {
    var formula: String
    var functions: [String: String] = [:]
    var constants: [String: String] = [:]
  }

  struct Failure: Error {
    let latex: String
    let rest: String
  }

  private let latex: String
  private var tokens: [Substring] = []
  private var index = 0
  private var barsAreOpen = false

  /// Reads LaTeX; throws if a part of it is not known.
  static func read(_ latex: String) throws -> Result {
    let parts = latex.split(separator: #",\quad "#)
    var result = Result(formula: try formula(parts[0]))
    for part in parts.dropFirst().flatMap({ $0.split(separator: #",\ "#) }) {
      let sides = part.split(separator: " = ")
      let name = try formula(sides[0].split(separator: "(")[0]).filter { !"()".contains($0) }
      if sides[0].hasSuffix("(z)") {
        result.functions[name] = try formula(sides[1])
      } else {
        result.constants[name] = String(sides[1]).replacing(#"\ldots"#, with: "")
      }
    }
    return result
  }

  private static func formula(_ latex: Substring) throws -> String {
    var reader = LaTeXReader(latex)
    let text = try reader.sum()
    guard reader.current == nil else { throw reader.failure }
    return text
  }

  private init(_ latex: Substring) {
    self.latex = String(latex)
    var rest = latex
    while let character = rest.first {
      let length: Int
      if character == "\\" {
        length = 1 + max(rest.dropFirst().prefix { $0.isLetter }.count, 1)
      } else if character.isNumber {
        length = rest.prefix { $0.isNumber || $0 == "." }.count
      } else {
        length = 1
      }
      let token = rest.prefix(length)
      rest = rest.dropFirst(length)
      if ![" ", #"\!"#, #"\,"#, #"\left"#, #"\right"#].contains(token) { tokens.append(token) }
    }
  }

  private var current: Substring? { index < tokens.count ? tokens[index] : nil }

  private var failure: Failure {
    Failure(latex: latex, rest: tokens[index...].joined(separator: " "))
  }

  private mutating func next() -> Substring {
    defer { index += 1 }
    return index < tokens.count ? tokens[index] : ""
  }

  private mutating func take(_ token: Substring) throws {
    guard current == token else { throw failure }
    index += 1
  }

  private mutating func sum() throws -> String {
    var text = current == "-" ? "-" : ""
    if current == "-" { index += 1 }
    text += try product()
    while let sign = current, sign == "+" || sign == "-" {
      index += 1
      text += " \(sign) \(try product())"
    }
    return "(\(text))"
  }

  private mutating func product() throws -> String {
    var text = try factor()
    while let token = current {
      if token == #"\cdot"# || token == "/" {
        index += 1
        text += (token == "/" ? "/" : "*") + (try factor())
      } else if beginsFactor(token) {
        text += "*" + (try factor())
      } else {
        break
      }
    }
    return text
  }

  private func beginsFactor(_ token: Substring) -> Bool {
    if token == "|" { return !barsAreOpen }
    if token.first == "\\" {
      return Self.letters[token] != nil || Self.functions[token] != nil
        || [#"\sqrt"#, #"\frac"#, #"\tfrac"#, #"\dfrac"#, #"\begin"#, #"\operatorname"#]
          .contains(token)
    }
    return token == "(" || token.first?.isLetter == true || token.first?.isNumber == true
  }

  private mutating func factor() throws -> String {
    let base = try base()
    guard current == "^" else { return base }
    index += 1
    return "(\(base))^\(try group())"
  }

  /// One sign, or what stands in braces.
  private mutating func group() throws -> String {
    guard current == "{" else { return try base() }
    index += 1
    let text = try sum()
    try take("}")
    return text
  }

  private mutating func base() throws -> String {
    let token = next()
    switch token {
    case "(":
      let outer = barsAreOpen
      barsAreOpen = false
      let text = try sum()
      barsAreOpen = outer
      try take(")")
      return text
    case "|":
      barsAreOpen = true
      let text = try sum()
      barsAreOpen = false
      try take("|")
      return "abs(\(text))"
    case #"\frac"#, #"\tfrac"#, #"\dfrac"#:
      let above = try group()
      return "(\(above)/\(try group()))"
    case #"\sqrt"#: return "sqrt(\(try group()))"
    case #"\begin"#: return try cases()
    case #"\operatorname"#:
      try take("{")
      var name = ""
      while let letter = current, letter != "}" {
        name += letter
        index += 1
      }
      try take("}")
      return try call(name)
    case "e" where current == "^":
      index += 1
      return "exp(\(try group()))"
    default:
      if let function = Self.functions[token] { return try call(function) }
      if let name = Self.letters[token] {
        return ["σ", "Φ"].contains(name) && current == "(" ? try call(name) : try indexed(name)
      }
      guard token.first?.isLetter == true else {
        guard token.first?.isNumber == true else { throw failure }
        return String(token)
      }
      return try indexed(String(token))
    }
  }

  private mutating func indexed(_ name: String) throws -> String {
    guard current == "_" else { return name }
    index += 1
    return "\(name)_\(next())"
  }

  /// A function with its exponent and arguments, or the one factor that follows.
  private mutating func call(_ name: String) throws -> String {
    var exponent = ""
    if current == "^" {
      index += 1
      exponent = "^\(try group())"
    }
    guard current == "(" else { return "\(name)(\(try factor()))\(exponent)" }
    index += 1
    var arguments = [try sum()]
    while current == "," {
      index += 1
      arguments.append(try sum())
    }
    try take(")")
    return "\(name)(\(arguments.joined(separator: ", ")))\(exponent)"
  }

  private mutating func cases() throws -> String {
    for token in "{cases}" { try take("\(token)") }
    var rows: [(value: String, conditions: [String])] = []
    repeat {
      if current == #"\\"# { index += 1 }
      let value = try sum()
      try take("&")
      rows.append((value, try conditions()))
    } while current == #"\\"#
    try take(#"\end"#)
    for token in "{cases}" { try take("\(token)") }
    let none = "log(-1 - z^2)"
    return rows.reversed().reduce(none) { rest, row in
      row.conditions.reduce(row.value) { "(\($1) ? \($0) : \(rest))" }
    }
  }

  /// The comparisons of a row, all of which must hold.
  private mutating func conditions() throws -> [String] {
    let signs: [Substring: [String]] = [
      "<": ["<"], ">": [">"], #"\le"#: ["<="], #"\ge"#: [">="], #"\ne"#: ["≠"],
      "=": ["<=", ">="],
    ]
    var conditions: [String] = []
    var left = try sum()
    while let token = current, let comparisons = signs[token] {
      index += 1
      let right = try sum()
      conditions += comparisons.map { "\(left) \($0) \(right)" }
      left = right
    }
    guard !conditions.isEmpty else { throw failure }
    return conditions
  }

  private static let functions: [Substring: String] = [
    #"\sin"#: "sin", #"\cos"#: "cos", #"\tan"#: "tan", #"\sinh"#: "sinh", #"\cosh"#: "cosh",
    #"\tanh"#: "tanh", #"\arctan"#: "atan", #"\ln"#: "log", #"\max"#: "max", #"\min"#: "min",
  ]

  private static let letters: [Substring: String] = [
    #"\alpha"#: "α", #"\beta"#: "β", #"\gamma"#: "γ", #"\delta"#: "δ", #"\varepsilon"#: "ε",
    #"\theta"#: "θ", #"\lambda"#: "λ", #"\tau"#: "τ", #"\omega"#: "ω", #"\pi"#: "π",
    #"\sigma"#: "σ", #"\Phi"#: "Φ",
  ]
}
