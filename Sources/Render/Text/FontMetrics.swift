/// The heights that belong to every line set in one font, in px.
public struct FontMetrics: Hashable, Sendable {
  /// From the baseline to the top of the tallest letters.
  public var ascent: Double

  /// From the baseline to the bottom of the deepest letters; positive.
  public var descent: Double

  /// From the baseline to the top of a capital or a digit.
  public var capHeight: Double

  /// From the baseline to the top of an x.
  public var xHeight: Double

  /// Creates metrics from heights in px.
  public init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}
