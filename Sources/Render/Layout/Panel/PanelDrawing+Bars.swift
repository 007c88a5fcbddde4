extension PanelDrawing {
  /// Adds a bar, and the interval around its end.
  mutating func add(_ bar: BarMark) {
    if let region = geometry.region(of: bar) {
      bars.append(.fill(.rectangle(region), theme.color(of: bar.style)))
      ink.add(region, 0, InkMap.others)
    }
    guard let range = bar.interval else { return }
    var interval: IntervalMark
    switch bar.position {
    case .x(let place): interval = IntervalMark(x: place, from: range)
    case .y(let place): interval = IntervalMark(y: place, from: range)
    }
    // Lines of the colour of text are hard to see on a bar, unless the background sets them off.
    add(interval, halo: theme.background)
  }

  /// Adds an interval.
  mutating func add(_ interval: IntervalMark, halo: Color? = nil) {
    let lines = geometry.lines(of: interval, cap: 0.8 * theme.metrics.dotRadius)
    guard !lines.isEmpty else { return }
    var stroke = theme.stroke(of: interval.style, width: 0.7 * theme.metrics.curve)
    if stroke.dash.isEmpty { stroke.cap = .butt }
    if let halo {
      curves.append(.stroke(lines, Stroke(halo, width: 2.4 * stroke.width, cap: .round)))
    }
    curves.append(.stroke(lines, stroke))
    for run in lines.runs({ $0 }) {
      ink.add(CurvePiece.polyline(run), width: stroke.width, of: InkMap.others)
    }
  }
}
