/// A filled band in a translucent colour.
public struct AreaMark: Hashable, ChartContent {
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

  /// The mark.
  public var mark: Mark { .area(self) }
}

extension AreaMark: PanelMark {
  /// None: a band breaks where an axis has no place for it.
  var values: MarkValues { MarkValues(subject: "band") }

  var extent: MarkValues {
    MarkValues(
      subject: values.subject, x: outline.points.map(\.x), y: outline.points.map(\.y))
  }

  func draw(in drawing: inout PanelDrawing) {
    guard let outline = drawing.geometry.area(outline), !outline.isEmpty else { return }
    let theme = drawing.theme
    drawing.areas.append(.fill(outline, theme.color(of: style).opacity(theme.areaOpacity)))
  }
}
