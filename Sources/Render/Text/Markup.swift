/// Words with a little structure: `*z*` is italic, `_{…}` a subscript, `^{…}` a superscript.
///
/// A backslash makes the character after it an ordinary one. What does not fit the pattern — a lone
/// star, a brace without its partner — stands for itself, so that every string is good markup.
public struct Markup: Hashable, Sendable {
  /// Where words stand relative to the line.
  package enum Script: Hashable, Sendable {
    /// On the line.
    case normal

    /// Below it, smaller.
    case `subscript`

    /// Above it, smaller.
    case superscript
  }

  /// Words of one look.
  package struct Span: Hashable, Sendable {
    /// The words.
    package var text: String

    /// Whether they are slanted.
    package var isItalic: Bool

    /// Where they stand.
    package var script: Script
  }

  /// The words, left to right.
  package private(set) var spans: [Span] = []

  /// Reads markup.
  package init(_ string: String) {
    // Most words have no structure.
    let hasStructure = string.utf8.contains { byte in "\\*_^".utf8.contains(byte) }
    if hasStructure {
      read(Array(string), italic: false, script: .normal)
    } else if !string.isEmpty {
      spans = [Span(text: string, isItalic: false, script: .normal)]
    }
  }

  /// The words without their structure, for titles and descriptions that hold only text; what is raised
  /// is marked by ^.
  public static func plain(_ string: String) -> String {
    let spans = Markup(string).spans
    return spans.indices.map { index in
      let isRaised = spans[index].script == .superscript
      let continues = index > 0 && spans[index - 1].script == .superscript
      return (isRaised && !continues ? "^" : "") + spans[index].text
    }.joined()
  }

  private mutating func read(_ characters: [Character], italic: Bool, script: Script) {
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if character == "\\", let next {
        append(next, italic: italic, script: script)
        index += 2
      } else if character == "*", !italic,
        let end = Self.closingStar(of: characters, after: index)
      {
        read(Array(characters[(index + 1)..<end]), italic: true, script: script)
        index = end + 1
      } else if character == "_" || character == "^", next == "{", script == .normal,
        let end = Self.closingBrace(of: characters, after: index + 1)
      {
        read(
          Array(characters[(index + 2)..<end]), italic: italic,
          script: character == "_" ? .subscript : .superscript)
        index = end + 1
      } else {
        append(character, italic: italic, script: script)
        index += 1
      }
    }
  }

  private mutating func append(_ character: Character, italic: Bool, script: Script) {
    if let last = spans.indices.last, spans[last].isItalic == italic, spans[last].script == script {
      spans[last].text.append(character)
    } else {
      spans.append(Span(text: String(character), isItalic: italic, script: script))
    }
  }

  /// The star that ends italics begun at `start`; stars beside a space are multiplication signs.
  private static func closingStar(of characters: [Character], after start: Int) -> Int? {
    guard start + 1 < characters.count, !characters[start + 1].isWhitespace else { return nil }
    var index = start + 1
    var depth = 0
    while index < characters.count {
      switch characters[index] {
      case "\\": index += 1
      case "{": depth += 1
      case "}": depth -= 1
      case "*" where depth == 0 && index > start + 1:
        if !characters[index - 1].isWhitespace { return index }
      default: break
      }
      if depth < 0 { return nil }
      index += 1
    }
    return nil
  }

  /// The brace that partners the one at `start`.
  private static func closingBrace(of characters: [Character], after start: Int) -> Int? {
    var index = start
    var depth = 0
    while index < characters.count {
      switch characters[index] {
      case "\\": index += 1
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }
}

extension Markup {
  /// The words in `font`, with scripts smaller and moved off the baseline.
  func runs(in font: Font) -> [TextRun] {
    spans.map { span in
      var spanFont = font
      spanFont.isItalic = font.isItalic || span.isItalic
      switch span.script {
      case .normal:
        return TextRun(span.text, font: spanFont)
      case .subscript:
        spanFont.size = font.size * Self.scriptSize
        return TextRun(span.text, font: spanFont, baselineOffset: -0.17 * font.size)
      case .superscript:
        spanFont.size = font.size * Self.scriptSize
        return TextRun(span.text, font: spanFont, baselineOffset: 0.36 * font.size)
      }
    }
  }

  private static let scriptSize = 0.72
}
