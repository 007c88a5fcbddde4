/// Straight lines through points.
public struct LineMark: Hashable, ChartContent {
  /// The points in data coordinates; the line breaks at one that is not finite.
  public var points: [Point]

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The name beside the line or in a legend; nil for none.
  public var label: String?

  /// Creates a line through points in data coordinates.
  public init(_ points: [Point], style: SeriesStyle = .series(0), label: String? = nil) {
    self.points = points
    self.style = style
    self.label = label
  }

  /// The mark.
  public var mark: Mark { .line(self) }
}

extension LineMark: PanelMark {
  var values: MarkValues {
    MarkValues(subject: "line", x: points.map(\.x), y: points.map(\.y))
  }

  var name: SeriesName? {
    label.map { SeriesName($0, style: style, end: points.last) }
  }

  func draw(in drawing: inout PanelDrawing) {
    // A break is a new subpath, so that one lost point loses no more than its own two lines.
    var path = Path()
    var isBroken = true
    for point in points {
      if point.x.isFinite, point.y.isFinite {
        isBroken ? path.move(to: point) : path.line(to: point)
        isBroken = false
      } else {
        isBroken = true
      }
    }
    drawing.trace([path], stroke: drawing.stroke(of: style), label: label)
  }
}
