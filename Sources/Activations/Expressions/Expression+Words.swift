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
      case .less, .lessOrEqual, .greater, .greaterOrEqual, .question: return " \(sign.rawValue) "
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
