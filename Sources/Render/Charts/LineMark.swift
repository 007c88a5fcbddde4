/// Straight lines through points.
public struct LineMark: Hashable, Sendable {
  /// The points in data coordinates; the line breaks at one that is not finite.
  public var points: [Point]

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The name written beside the line or into a legend; nil for none.
  public var label: String?

  /// Creates a line through points in data coordinates.
  public init(_ points: [Point], style: SeriesStyle = .series(0), label: String? = nil) {
    self.points = points
    self.style = style
    self.label = label
  }
}
