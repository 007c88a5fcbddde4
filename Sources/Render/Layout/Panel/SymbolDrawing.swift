/// Draws the symbols of dots, all about equally large.
struct SymbolDrawing: Sendable {
  /// The radius of a disc, in px.
  var radius: Double

  /// What is behind the symbols.
  var background: Color

  /// The symbols of a theme.
  init(_ theme: Theme) {
    radius = theme.metrics.dotRadius
    background = theme.background
  }

  /// A symbol, set off from what passes below it.
  func items(of symbol: PointMark.Symbol, at center: Point, _ stroke: Stroke) -> [Scene.Item] {
    let ring = Self.ring(of: stroke)
    switch symbol {
    case .filled:
      // The ring of background sets the dot off from curves that pass below it.
      let outside = Path.circle(center: center, radius: radius + 0.4 * ring)
      return [
        .fill(outside, background),
        .fill(.circle(center: center, radius: radius), stroke.color),
      ]
    case .open:
      let circle = Path.circle(center: center, radius: radius - 0.5 * ring)
      return [.fill(circle, background), .stroke(circle, Stroke(stroke.color, width: ring))]
    case .square, .diamond, .triangle:
      let outline = outline(Self.corners(of: symbol), around: center)
      return [
        .stroke(outline, Stroke(background, width: 0.8 * ring)), .fill(outline, stroke.color),
      ]
    }
  }

  /// The width of a ring drawn in the colour of `stroke`, in px.
  static func ring(of stroke: Stroke) -> Double { 0.8 * stroke.width }

  /// The corners around the centre, in units of a disc's radius, for the area of the disc.
  private static func corners(of symbol: PointMark.Symbol) -> [(x: Double, y: Double)] {
    switch symbol {
    case .filled, .open: []
    case .square: [(-0.886, -0.886), (0.886, -0.886), (0.886, 0.886), (-0.886, 0.886)]
    case .diamond: [(0, -1.253), (1.253, 0), (0, 1.253), (-1.253, 0)]
    case .triangle: [(0, -1.555), (1.347, 0.778), (-1.347, 0.778)]
    }
  }

  private func outline(_ corners: [(x: Double, y: Double)], around center: Point) -> Path {
    var path = Path()
    for corner in corners {
      let point = Point(x: center.x + radius * corner.x, y: center.y + radius * corner.y)
      path.isEmpty ? path.move(to: point) : path.line(to: point)
    }
    path.close()
    return path
  }
}
