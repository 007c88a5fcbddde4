/// A chart's scene and boxes while they grow.
struct ChartDrawing {
  /// The words that stand around plots.
  var lines: [PlacedLine]

  private var items: [Scene.Item] = []
  private var panels: [PanelLayout] = []
  private var legends: [Rectangle] = []
  private var omitted: [String] = []
  private var undecided: [ClosedRange<Double>] = []

  init(lines: [PlacedLine]) {
    self.lines = lines
  }

  /// Adds a legend with its top-left corner at `corner`.
  mutating func add(_ legend: Legend, at corner: Point, theme: Theme, panel: Int?) {
    let (samples, names) = legend.placed(at: corner, theme: theme, panel: panel)
    items += samples
    lines += names
    legends.append(Rectangle(origin: corner, size: legend.size))
  }

  /// Adds a panel; false if the names of its curves found no place.
  mutating func add(
    _ cell: PanelCell, margins: PanelMargins, plot: Rectangle, pass: LayoutPass
  ) throws(RenderError) -> Bool {
    let theme = pass.theme
    let panel = cell.panel
    let x = try panel.x.scale(left: plot.minX, right: plot.maxX)
    let y = try panel.y.scale(top: plot.minY, bottom: plot.maxY)
    let frame = Rectangle(
      minX: plot.minX - margins.left, minY: plot.minY - margins.top,
      maxX: plot.maxX + margins.right, maxY: plot.maxY + margins.bottom)
    panels.append(
      PanelLayout(
        plot: plot, frame: frame, x: x, y: y, xTicks: margins.xLabels.ticks,
        yTicks: margins.yLabels.ticks))
    let axes = PanelAxes(
      cell: cell, margins: margins, layout: panels[panels.count - 1], theme: theme,
      spacing: pass.spacing)
    lines += axes.lines
    if let legend = margins.legend, let corner = axes.legendCorner {
      add(legend, at: corner, theme: theme, panel: cell.index)
    }

    let geometry = PanelGeometry(x: x, y: y, plot: plot)
    let marks = pass.resolver.marks(of: cell, plot: plot)
    for case .curve(let curve) in marks { undecided += curve.undecided.map(\.x) }
    var drawing = PanelDrawing(marks, geometry: geometry, theme: theme)
    axes.addInk(of: panel, to: &drawing.ink)
    var labels = PanelLabels(
      space: LabelSpace(plot: plot.inset(by: 1), ink: drawing.ink), geometry: geometry,
      theme: theme, typesetter: pass.typesetter, panel: cell.index)
    try labels.addWords(of: marks)
    var isNamed = true
    if margins.trailing == nil, !pass.legendPlan.panels[cell.index], pass.legend != .none {
      isNamed = try labels.addNames(of: drawing.traces)
      if !isNamed, pass.legend == .curves {
        try labels.addNamesWithRoom(of: drawing.traces)
        isNamed = true
      }
    }
    items += drawing.items(below: axes.items) + labels.leaders
    lines += labels.lines
    omitted += labels.omitted
    return isNamed
  }

  /// The finished layout.
  func layout(of chart: Chart, size: Size, theme: Theme) -> Layout {
    Layout(
      scene: Scene(
        size: size, background: theme.background, title: Markup.plain(chart.title),
        description: Markup.plain(chart.description), items: items + lines.map(\.item)),
      panels: panels, texts: lines.map(\.textBox), legends: legends, omitted: omitted,
      undecided: undecided)
  }
}
