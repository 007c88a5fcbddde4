/// A dot at one place.
public struct PointMark: Hashable, ChartContent {
  /// How a dot is drawn.
  public enum Symbol: Hashable, Sendable {
    /// A disc.
    case filled

    /// A ring, filled with the background.
    case open

    /// A square with a horizontal side.
    case square

    /// A square that stands on a corner.
    case diamond

    /// A triangle that points upwards.
    case triangle
  }

  /// The place in data coordinates; a dot outside the domains is not drawn.
  public var position: Point

  /// How the dot is drawn.
  public var symbol: Symbol

  /// The colour and width.
  public var style: SeriesStyle

  /// The name of this kind of dots in the legend; nil for none.
  public var series: String?

  /// The words close to the dot; nil for none.
  public var label: String?

  /// Creates a dot at a place in data coordinates.
  public init(
    at position: Point, symbol: Symbol = .filled, style: SeriesStyle = .foreground,
    series: String? = nil, label: String? = nil
  ) {
    self.position = position
    self.symbol = symbol
    self.style = style
    self.series = series
    self.label = label
  }

  /// The mark.
  public var mark: Mark { .point(self) }
}

extension PointMark: PanelMark {
  var values: MarkValues { MarkValues(subject: "dot", x: [position.x], y: [position.y]) }

  func legendEntry(_ theme: Theme) -> Legend.Entry? {
    series.map {
      .init(label: $0, sample: .symbol(symbol, theme.stroke(of: style, width: theme.metrics.curve)))
    }
  }

  func draw(in drawing: inout PanelDrawing) {
    drawing.dot(at: position, symbol, drawing.stroke(of: style))
  }

  var labelTurn: LabelTurn? { label == nil ? nil : .dots }

  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {
    guard let label else { return }
    let style: SeriesStyle = style.source == .muted ? .foreground : style
    try labels.add(
      label, about: position, toward: .topTrailing,
      distances: [5, 8, 12, 22, 32, 44, 58, 74], isLed: true,
      color: labels.theme.color(of: style))
  }
}

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
