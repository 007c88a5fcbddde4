/// Why a formula could not be read, with the place at which reading it ended.
public struct ExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The formula as it was typed.
  public let formula: String

  /// What was found and what was expected, in one line.
  public let reason: String

  /// How many characters of the formula stand before the place; nil if it is about no one place.
  public let place: Int?

  init(_ formula: String, _ reason: String, at place: Int? = nil) {
    self.formula = formula
    self.reason = reason
    self.place = place
  }

  /// The reason, and below it the formula with a caret under the place.
  public var description: String {
    place.map { "\(reason)\n\(Excerpt(of: formula, around: $0).text)" } ?? reason
  }
}

/// The surroundings of a place in a formula, in one line, with a caret below it.
struct Excerpt {
  /// How many characters are shown at most, and how many of them before the place.
  private static let (width, widthBefore) = (60, 40)

  /// Two lines.
  let text: String

  init(of formula: String, around place: Int) {
    let characters = Array(formula)
    let start = characters.count <= Self.width ? 0 : Swift.max(place - Self.widthBefore, 0)
    let end = Swift.min(start + Self.width, characters.count)
    let before = start > 0 ? "…" : ""
    let after = end < characters.count ? "…" : ""
    let shown = String(characters[start..<end].map(Self.shown))
    let margin = "  "
    let indent = String(repeating: " ", count: margin.count + before.count + place - start)
    text = "\(margin)\(before)\(shown)\(after)\n\(indent)^"
  }

  /// A character as it may be written to a terminal, in one column.
  static func shown(_ character: Character) -> Character {
    if character.isWhitespace { return " " }
    return character.isPrinting ? character : "\u{FFFD}"
  }

  /// A character in words: itself between quotes, or its number if it cannot be seen.
  static func name(_ character: Character) -> String {
    guard !character.isPrinting else { return "'\(character)'" }
    let numbers = character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: Swift.max(4 - digits.count, 0)) + digits
    }
    return "the character " + numbers.prefix(3).joined(separator: " ")
  }
}

extension Character {
  /// Whether the character can be seen and does nothing else: no control, no change of direction.
  fileprivate var isPrinting: Bool {
    unicodeScalars.count <= 8
      && unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
          .unassigned, .spaceSeparator:
          false
        default: true
        }
      }
  }
}

extension Parser {
  /// An error at a place, or where reading has come to.
  func error(_ reason: String, at place: Int? = nil) -> ExpressionError {
    ExpressionError(formula, reason, at: place ?? current.range.lowerBound)
  }

  /// An error that names what was expected and what was found instead.
  func expected(_ what: String) -> ExpressionError {
    error("expected \(what), but found \(found)\(hint)")
  }

  /// What may follow an operand.
  var wanted: String {
    switch pending.last(where: { $0.strength == nil }) {
    case .group?: "')' or an operator"
    case .bars?: "the second '|' or an operator"
    case .call?: "',' or ')' or an operator"
    case .condition?: "':' and what holds otherwise"
    default:
      current.sign == .close || current.sign == .bar
        ? "an operator or the end" : "an operator such as + or ·"
    }
  }

  /// Refuses a comparison where a number has to be.
  func requireNumber(_ operand: Operand) throws(ExpressionError) {
    guard operand.meaning != .number else { return }
    throw error("a comparison is no number; it belongs in front of '?'", at: operand.place)
  }

  /// Refuses an operand that is a constant without a finite value.
  func finite(_ operand: Operand) throws(ExpressionError) -> Operand {
    if let constant = program.constants[operand.start], !constant.value.isFinite {
      let what =
        if !constant.value.isNaN {
          "is too large for a double"
        } else if constant.enclosure.isEmpty {
          "has no value"
        } else {
          "may have no value; this is not decided"
        }
      throw error("this constant \(what)", at: operand.place)
    }
    return operand
  }

  /// A formula that people would read differently.
  var ambiguity: ExpressionError {
    error("this can be read in two ways; say with parentheses what belongs together")
  }

  /// A comparison of a comparison.
  var chainedComparison: ExpressionError {
    error(
      "comparisons cannot be chained; instead of a < z < b ? … write a < z ? (z < b ? … : …) : …")
  }

  /// A name that has no meaning, or that of a function without its argument.
  func unknown(_ name: String, _ token: Token) -> ExpressionError {
    let place = token.range.lowerBound
    if Vocabulary.function(named: name) != nil {
      if case .superscript = current.kind {
        return error("write the exponent after the argument: \(name)(…)²", at: place)
      }
      return error("expected '(' after the function '\(name)'", at: token.range.upperBound)
    }
    if name == "x" {
      return error("the variable is z here; a formula is written in z or in x", at: place)
    }
    if ["Z", "X"].contains(name) {
      return error("the variable is called z or x", at: place)
    }
    let known = [variable] + values.keys.sorted() + Vocabulary.constants.keys.sorted()
    // Any name of one or two letters is near some other.
    let nearest =
      name.count < 3
      ? nil : Vocabulary.nearest(to: name, among: known + Vocabulary.functions)
    let hint = nearest.map { "did you mean '\($0)'? Otherwise give" } ?? "give"
    let short = name.abbreviated
    return error("'\(short)' is not known; \(hint) it a value with --let \(short)=…", at: place)
  }

  /// A function that there is not.
  func unknownFunction(_ name: String, at place: Int) -> ExpressionError {
    let nearest = Vocabulary.nearest(to: name, among: Vocabulary.functions)
    let hint =
      Vocabulary.otherLanguages[name.lowercased()].map { "; write \($0)" }
      ?? nearest.map { "; did you mean '\($0)'?" } ?? "; 'plotgen list' shows the activations"
    return error("there is no function '\(name.abbreviated)'\(hint)", at: place)
  }

  /// The word that comes next, in words.
  private var found: String {
    switch current.kind {
    case .end: "the end"
    case .number: "a number"
    case .name(let name): "'\(name.abbreviated)'"
    case .superscript: "an exponent"
    case .sign: "'\(formula.dropFirst(current.range.lowerBound).prefix(current.range.count))'"
    }
  }

  /// How what was found can be written, where that is a common habit.
  private var hint: String {
    let before = index > 0 ? tokens[index - 1] : nil
    let followsOperand = before?.endsOperand == true
    switch current.kind {
    case .sign(.times) where before?.sign == .times: return "; write ^ for powers"
    case .sign(.equals): return "; compare with <, >, ≤ or ≥"
    case .sign(.comma) where before?.isNumber == true: return "; write a decimal point"
    case .sign(.open) where followsOperand, .name where followsOperand,
      .number where followsOperand:
      return "; write · to multiply"
    default: return ""
    }
  }
}
