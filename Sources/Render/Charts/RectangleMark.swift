/// A region with a light tint and a thin outline, such as the part another panel magnifies.
public struct RectangleMark: Hashable, Sendable {
  /// From left to right, in data units; what lies outside the domain is not drawn.
  public var x: ClosedRange<Double>

  /// From bottom to top, in data units; what lies outside the domain is not drawn.
  public var y: ClosedRange<Double>

  /// The colour of the tint and the outline.
  public var style: SeriesStyle

  /// The words inside or beside the region; nil for none.
  public var label: String?

  /// Creates a region from its extents in data units.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    self.x = x
    self.y = y
    self.style = style
    self.label = label
  }
}
