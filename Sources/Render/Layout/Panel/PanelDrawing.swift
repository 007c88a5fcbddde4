/// The marks of a panel as scene items, with the map of their ink.
struct PanelDrawing: Sendable {
  /// What lies below the grid and is cut off at the edge of the plot.
  var areas: [Scene.Item] = []

  /// Bars, which lie on the grid and are cut off at the edge of the plot.
  var bars: [Scene.Item] = []

  /// Regions, which lie below the curves.
  var regions: [Scene.Item] = []

  /// What is cut off at the edge of the plot.
  var curves: [Scene.Item] = []

  /// What may stand over the edge of the plot.
  var dots: [Scene.Item] = []

  /// The lines, in the order of their marks.
  var traces: [CurveTrace] = []

  /// Where the marks are.
  var ink: InkMap

  let geometry: PanelGeometry
  let theme: Theme
  private let symbols: SymbolDrawing

  /// Draws the marks of a panel.
  init(_ panel: Panel, geometry: PanelGeometry, theme: Theme) {
    self.geometry = geometry
    self.theme = theme
    symbols = SymbolDrawing(theme)
    let cell = max(2.5, min(geometry.plot.width, geometry.plot.height) / 250)
    ink = InkMap(area: geometry.plot.inset(by: -8), cell: cell)
    for mark in panel.marks {
      switch mark {
      case .function(let plot): add(plot)
      case .line(let line): add(line)
      case .area(let area): add(area)
      case .point(let point): add(point)
      case .bar(let bar): add(bar)
      case .interval(let interval): add(interval)
      case .rule(let rule): add(rule)
      case .rectangle(let rectangle): add(rectangle)
      case .text: break
      }
    }
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

  private mutating func add(_ plot: FunctionPlot) {
    let stroke = theme.stroke(of: plot.style, width: theme.metrics.curve)
    for outline in plot.undecided.compactMap(geometry.area) where !outline.isEmpty {
      // One even band: outlines of many narrow parts would merge into patterns that are none of the function's.
      areas.append(.fill(outline, stroke.color.opacity(theme.areaOpacity)))
    }
    trace(plot.segments, stroke: stroke, label: plot.label)
    for point in plot.openPoints { dot(at: point, .open, stroke) }
    for point in plot.filledPoints { dot(at: point, .filled, stroke) }
  }

  private mutating func add(_ line: LineMark) {
    // A break is a new subpath, so that one lost point loses no more than its own two lines.
    var path = Path()
    var isBroken = true
    for point in line.points {
      if point.x.isFinite, point.y.isFinite {
        isBroken ? path.move(to: point) : path.line(to: point)
        isBroken = false
      } else {
        isBroken = true
      }
    }
    trace(
      [path], stroke: theme.stroke(of: line.style, width: theme.metrics.curve), label: line.label)
  }

  private mutating func trace(_ outlines: [Path], stroke: Stroke, label: String?) {
    let runs = outlines.flatMap(geometry.curves)
    let marks = InkMap.curve(traces.count)
    let polylines = runs.map(CurvePiece.polyline)
    for polyline in polylines { ink.add(polyline, width: stroke.width, of: marks) }
    // Cairo's time to outline a stroke grows with the square of what crosses in it, as thousands of
    // branches of tan(1/z) do.
    for start in Swift.stride(from: 0, to: runs.count, by: 200) {
      let some = Array(runs[start..<min(start + 200, runs.count)])
      curves.append(.stroke(Path(runs: some), stroke))
    }
    if !runs.isEmpty || label != nil {
      traces.append(
        CurveTrace(label: label, stroke: stroke, polylines: polylines, marks: marks))
    }
  }

  private mutating func add(_ area: AreaMark) {
    guard let outline = geometry.area(area.outline), !outline.isEmpty else { return }
    areas.append(.fill(outline, theme.color(of: area.style).opacity(theme.areaOpacity)))
  }

  private mutating func add(_ point: PointMark) {
    dot(at: point.position, point.symbol, theme.stroke(of: point.style, width: theme.metrics.curve))
  }

  private mutating func dot(at point: Point, _ symbol: PointMark.Symbol, _ stroke: Stroke) {
    guard let center = geometry.visible(point) else { return }
    dots += symbols.items(of: symbol, at: center, stroke)
    ink.add(
      Rectangle(minX: center.x, minY: center.y, maxX: center.x, maxY: center.y),
      2 * (symbols.radius + SymbolDrawing.ring(of: stroke)), InkMap.points)
  }

  private mutating func add(_ rule: RuleMark) {
    guard let line = geometry.line(of: rule) else { return }
    let stroke = theme.stroke(of: rule.style, width: 0.6 * theme.metrics.curve)
    curves.append(.stroke(.line(from: line.0, to: line.1), stroke))
    ink.add([line.0, line.1], width: stroke.width, of: InkMap.others)
  }

  private mutating func add(_ rectangle: RectangleMark) {
    guard let region = geometry.region(x: rectangle.x, y: rectangle.y) else { return }
    let color = theme.color(of: rectangle.style)
    regions.append(.fill(.rectangle(region), color.opacity(0.5 * theme.areaOpacity)))
    regions.append(
      .stroke(
        .rectangle(region), Stroke(color.opacity(0.7), width: theme.metrics.gridLine)))
    let corners = [
      Point(x: region.minX, y: region.minY), Point(x: region.maxX, y: region.minY),
      Point(x: region.maxX, y: region.maxY), Point(x: region.minX, y: region.maxY),
      Point(x: region.minX, y: region.minY),
    ]
    ink.add(corners, width: theme.metrics.gridLine, of: InkMap.others)
  }
}
