/// A line with caps from one value to another, such as a confidence interval.
public struct IntervalMark: Hashable, ChartContent {
  /// The place of the line on its own axis, in data units.
  public var position: RuleMark.Position

  /// The values it spans on the other axis, in data units; an end outside the domain has no cap.
  public var range: ClosedRange<Double>

  /// The colour and width; the line is always solid, because dashes would look like several intervals.
  public var style: SeriesStyle

  /// Creates an upright line at a value of x.
  public init(
    x: Double, from range: ClosedRange<Double>, style: SeriesStyle = .foreground
  ) {
    position = .x(x)
    self.range = range
    self.style = style
  }

  /// Creates a lying line at a value of y.
  public init(
    y: Double, from range: ClosedRange<Double>, style: SeriesStyle = .foreground
  ) {
    position = .y(y)
    self.range = range
    self.style = style
  }

  /// The mark.
  public var mark: Mark { .interval(self) }
}

extension IntervalMark: PanelMark {
  var values: MarkValues {
    MarkValues(
      subject: "interval", at: [position.value], range.ends, position, areFinite: true)
  }

  func draw(in drawing: inout PanelDrawing) { draw(in: &drawing, halo: nil) }

  /// Draws the interval, set off from what lies below it by a line of another colour.
  func draw(in drawing: inout PanelDrawing, halo: Color?) {
    let theme = drawing.theme
    let lines = lines(in: drawing.geometry, cap: 0.8 * theme.metrics.dotRadius)
    guard !lines.isEmpty else { return }
    var stroke = theme.stroke(of: style.dash(.solid), width: 0.7 * theme.metrics.curve)
    stroke.cap = .butt
    if let halo {
      drawing.curves.append(.stroke(lines, Stroke(halo, width: 2.4 * stroke.width, cap: .round)))
    }
    drawing.curves.append(.stroke(lines, stroke))
    for run in lines.runs({ $0 }) {
      drawing.ink.add(CurvePiece.polyline(run), width: stroke.width, of: InkMap.others)
    }
  }

  /// The line and its caps, whose halves are `cap` px long; empty outside the plot.
  func lines(in geometry: PanelGeometry, cap: Double) -> Path {
    guard let line = geometry.line(at: position, from: range) else { return Path() }
    var path = Path.line(from: line.0, to: line.1)
    for value in range.ends {
      switch position {
      case .x(let place):
        guard let end = geometry.visible(Point(x: place, y: value)) else { continue }
        path.move(to: Point(x: end.x - cap, y: end.y))
        path.line(to: Point(x: end.x + cap, y: end.y))
      case .y(let place):
        guard let end = geometry.visible(Point(x: value, y: place)) else { continue }
        path.move(to: Point(x: end.x, y: end.y - cap))
        path.line(to: Point(x: end.x, y: end.y + cap))
      }
    }
    return path
  }
}
