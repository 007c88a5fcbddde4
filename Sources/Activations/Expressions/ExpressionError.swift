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
