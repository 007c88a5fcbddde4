/// A filled band in a translucent colour.
public struct AreaMark: Hashable, Sendable {
  /// The closed outline in data coordinates; an outline with a point that is not finite is left out.
  public var outline: Path

  /// The colour; width and dash do not matter.
  public var style: SeriesStyle

  /// Creates a band from its closed outline in data coordinates.
  public init(_ outline: Path, style: SeriesStyle = .series(0)) {
    self.outline = outline
    self.style = style
  }

  /// Creates the band between two lines whose points run in the same direction.
  public init(lower: [Point], upper: [Point], style: SeriesStyle = .series(0)) {
    var outline = Path()
    for point in lower + upper.reversed() {
      outline.isEmpty ? outline.move(to: point) : outline.line(to: point)
    }
    if !outline.isEmpty { outline.close() }
    self.init(outline, style: style)
  }
}
