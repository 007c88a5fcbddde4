/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  /// The shape of a line's ends.
  public enum Cap: Hashable, Sendable {
    /// Ends exactly at the end point.
    case butt

    /// Ends in a half circle around the end point.
    case round
  }

  /// The colour of the line.
  public var color: Color

  /// The width in px.
  public var width: Double

  /// Lengths of dashes and gaps in px; empty for a solid line.
  public var dash: [Double]

  /// The shape of the ends.
  public var cap: Cap

  /// Creates a stroke; corners are always round.
  public init(_ color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}
