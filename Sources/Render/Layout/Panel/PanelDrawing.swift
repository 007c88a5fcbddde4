/// The marks of a panel as scene items, with the map of their ink.
struct PanelDrawing: Sendable {
  /// Items that lie below the grid and are cut off at the edge of the plot.
  var areas: [Scene.Item] = []

  /// Bars, which lie on the grid and are cut off at the edge of the plot.
  var bars: [Scene.Item] = []

  /// Regions, which lie below the curves.
  var regions: [Scene.Item] = []

  /// Items that are cut off at the edge of the plot.
  var curves: [Scene.Item] = []

  /// Lines that are broken up, which lie above the others, so that none hides them.
  private var dashedCurves: [Scene.Item] = []

  /// Items that may reach beyond the edge of the plot.
  var dots: [Scene.Item] = []

  /// The lines, in the order of their marks.
  var traces: [CurveTrace] = []

  /// Where the marks are.
  var ink: InkMap

  let geometry: PanelGeometry
  let theme: Theme
  private let symbols: SymbolDrawing

  /// Draws marks.
  init(_ marks: [Mark], geometry: PanelGeometry, theme: Theme) {
    self.geometry = geometry
    self.theme = theme
    symbols = SymbolDrawing(theme)
    let cell = max(2.5, min(geometry.plot.width, geometry.plot.height) / 250)
    ink = InkMap(area: geometry.plot.inset(by: -8), cell: cell)
    for mark in marks { mark.content.draw(in: &self) }
    curves = bandsBelowDashes + curves + dashedCurves
  }

  /// The line of a curve.
  func stroke(of style: SeriesStyle) -> Stroke {
    theme.stroke(of: style, width: theme.metrics.curve)
  }

  /// Everything back to front, with the axes between bands and curves.
  func items(below axes: [Scene.Item]) -> [Scene.Item] {
    var items: [Scene.Item] = []
    if !areas.isEmpty { items.append(.clip(geometry.plot, areas)) }
    items += axes
    if !bars.isEmpty { items.append(.clip(geometry.plot, bars)) }
    items += regions
    // Half a line more, so that a curve along the edge keeps its width.
    let edge = geometry.plot.inset(by: -0.5 * theme.metrics.curve)
    if !curves.isEmpty { items.append(.clip(edge, curves)) }
    return items + dots
  }

  /// Draws a line that may have a name.
  mutating func trace(_ outlines: [Path], stroke: Stroke, label: String?) {
    let runs = outlines.flatMap(geometry.curves)
    let marks = InkMap.curve(traces.count)
    let polylines = runs.map(CurvePiece.polyline)
    for polyline in polylines { ink.add(polyline, width: stroke.width, of: marks) }
    // Cairo's time to outline a stroke grows with the square of what crosses in it, as thousands of
    // branches of tan(1/z) do.
    for start in Swift.stride(from: 0, to: runs.count, by: 200) {
      let some = Array(runs[start..<min(start + 200, runs.count)])
      let item = Scene.Item.stroke(Path(runs: some), stroke)
      stroke.dash.isEmpty ? curves.append(item) : dashedCurves.append(item)
    }
    if !runs.isEmpty || label != nil {
      traces.append(
        CurveTrace(
          label: label, stroke: stroke, path: Path(runs: runs), polylines: polylines, marks: marks))
    }
  }

  /// A wide pale band below each unbroken line that a broken one runs along, so that both are seen.
  private var bandsBelowDashes: [Scene.Item] {
    let dashed = traces.filter { !$0.stroke.dash.isEmpty }
    guard !dashed.isEmpty else { return [] }
    return traces.filter { $0.stroke.dash.isEmpty && $0.polylines.count <= 200 }.compactMap {
      line in
      guard dashed.contains(where: { runsAlong($0, line) }) else { return nil }
      let pale = OKLab(theme.background).interpolated(to: OKLab(line.stroke.color), at: 0.3).color
      return .stroke(line.path, Stroke(pale, width: 3.5 * line.stroke.width))
    }
  }

  /// Whether a line has the ink of another along it for longer than where the two only cross.
  private func runsAlong(_ line: CurveTrace, _ other: CurveTrace) -> Bool {
    let (step, longest) = (4.0, 40.0)
    for polyline in line.polylines {
      var length = 0.0
      for (start, end) in zip(polyline, polyline.dropFirst()) {
        let distance = start.distance(to: end)
        let count = max(1, Int((min(distance, 1e4) / step).rounded(.up)))
        for index in 0..<count {
          let t = (Double(index) + 0.5) / Double(count)
          let x = start.x + (end.x - start.x) * t
          let y = start.y + (end.y - start.y) * t
          let spot = Rectangle(minX: x, minY: y, maxX: x, maxY: y)
          length = ink.marks(in: spot) & other.marks == 0 ? 0 : length + distance / Double(count)
          if length >= longest { return true }
        }
      }
    }
    return false
  }

  /// Draws a symbol, if it is in the plot.
  mutating func dot(at point: Point, _ symbol: PointMark.Symbol, _ stroke: Stroke) {
    guard let center = geometry.visible(point) else { return }
    dots += symbols.items(of: symbol, at: center, stroke)
    ink.add(
      Rectangle(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y),
      2 * (symbols.radius + SymbolDrawing.ring(of: stroke)), InkMap.points)
  }

}

/// Takes marks from data coordinates to px and cuts them to the plot.
struct PanelGeometry: Sendable {
  /// The horizontal scale.
  var x: Scale

  /// The vertical scale.
  var y: Scale

  /// The area between the axes.
  var plot: Rectangle

  private var clipping: CurveClipping

  init(x: Scale, y: Scale, plot: Rectangle) {
    self.x = x
    self.y = y
    self.plot = plot
    // Far enough outside that no end of a wide line, and no corner, shows in the plot.
    clipping = CurveClipping(box: plot.inset(by: -64))
  }

  /// The point in px.
  func position(of point: Point) -> Point {
    Point(x: x.position(of: point.x), y: y.position(of: point.y))
  }

  /// The point in px; nil if it is not in the plot.
  func visible(_ point: Point) -> Point? {
    let position = position(of: point)
    // Scaling rounds, and a dot on the edge belongs to the plot.
    return plot.inset(by: -1e-6).contains(position) ? position : nil
  }

  /// The runs of an open outline that are near the plot.
  func curves(_ outline: Path) -> [[CurvePiece]] {
    outline.runs(position).flatMap(clipping.open)
  }

  /// The part of a closed outline that is near the plot; nil where a point is not finite.
  func area(_ outline: Path) -> Path? {
    let runs = outline.runs(position)
    let subpaths = outline.elements.count { if case .move = $0 { true } else { false } }
    let elements = outline.elements.count { if case .close = $0 { false } else { true } }
    guard runs.count <= subpaths, runs.map(\.count).reduce(0, +) >= elements - subpaths else {
      return nil
    }
    return Path(runs: runs.map(clipping.closed), closed: true)
  }

  /// The part of a region in the plot; nil if there is none.
  func region(x: ClosedRange<Double>, y: ClosedRange<Double>) -> Rectangle? {
    let corner = position(of: Point(x: x.lowerBound, y: y.upperBound))
    let opposite = position(of: Point(x: x.upperBound, y: y.lowerBound))
    guard !corner.x.isNaN, !corner.y.isNaN, !opposite.x.isNaN, !opposite.y.isNaN else { return nil }
    // Values run to the right and upwards, but categories from top to bottom.
    let region = Rectangle(
      minX: max(min(corner.x, opposite.x), plot.minX),
      minY: max(min(corner.y, opposite.y), plot.minY),
      maxX: min(max(corner.x, opposite.x), plot.maxX),
      maxY: min(max(corner.y, opposite.y), plot.maxY))
    return region.minX <= region.maxX && region.minY <= region.maxY ? region : nil
  }
}
