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
