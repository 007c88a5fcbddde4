/// A line of words that has been measured but not placed.
struct TextLine: Hashable, Sendable {
  /// The words with their fonts.
  var runs: [TextRun]

  /// From the start of the words to their end, in px.
  var width: Double

  /// From the baseline to the top, in px.
  var ascent: Double

  /// From the baseline to the bottom, in px.
  var descent: Double

  /// From top to bottom, in px.
  var height: Double { ascent + descent }

  /// The words without their fonts.
  var plain: String { runs.map(\.string).joined() }
}
