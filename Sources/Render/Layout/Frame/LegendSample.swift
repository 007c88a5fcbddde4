/// What stands beside a name in a legend.
enum LegendSample: Hashable, Sendable {
  /// A piece of a line.
  case line(Stroke)

  /// The symbol of dots, in the colour of a line.
  case symbol(PointMark.Symbol, Stroke)

  /// A piece of a bar.
  case bar(Color)

  /// How wide it is in type of `size` px, in px.
  func width(_ size: Double) -> Double {
    switch self {
    case .line: 2.1 * size
    case .symbol: 0.9 * size
    case .bar: 1.1 * size
    }
  }

  /// The sample in a box of `width` px whose left edge has its middle at `start`.
  func items(at start: Point, width: Double, theme: Theme) -> [Scene.Item] {
    switch self {
    case .line(var stroke):
      if stroke.dash.isEmpty { stroke.cap = .butt }
      let end = Point(x: start.x + width, y: start.y)
      return [.stroke(.line(from: start, to: end), stroke)]
    case .symbol(let symbol, let stroke):
      let center = Point(x: start.x + width / 2, y: start.y)
      return SymbolDrawing(theme).items(of: symbol, at: center, stroke)
    case .bar(let color):
      let half = 0.4 * theme.metrics.seriesLabel
      let box = Rectangle(
        minX: start.x, minY: start.y - half, maxX: start.x + width, maxY: start.y + half)
      return [.fill(.rectangle(box), color)]
    }
  }
}
