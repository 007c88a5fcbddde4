/// One attempt to lay a chart out with some of its words.
struct LayoutPass {
  let chart: Chart
  let size: Size
  let theme: Theme
  let typesetter: Typesetter
  let furnishing: Furnishing
  let legendPlan: LegendPlan
  let cells: [[PanelCell]]
  let resolver: MarkResolver
  let spacing: PanelSpacing

  /// What came of it.
  struct Outcome {
    var layout: Layout

    /// Whether every plot is large enough to read.
    var fits: Bool

    /// The panels whose curves' names found no place beside them.
    var crowded: [Int]
  }

  init(
    _ chart: Chart, cells: [[PanelCell]], size: Size, theme: Theme, typesetter: Typesetter,
    furnishing: Furnishing, legendPlan: LegendPlan, resolver: MarkResolver
  ) throws(RenderError) {
    self.chart = chart
    self.cells = cells
    self.size = size
    self.theme = theme
    self.typesetter = typesetter
    self.furnishing = furnishing
    self.legendPlan = legendPlan
    self.resolver = resolver
    spacing = PanelSpacing(
      theme.metrics, tickHeight: try typesetter.lineHeight(Font(size: theme.metrics.tickLabel)))
  }

  /// The rows that have panels, as ``cells`` has them.
  var rows: [ChartRow] { chart.rows.filter { !$0.panels.isEmpty } }

  /// Lays everything out.
  func outcome() throws(RenderError) -> Outcome {
    let margin = min(theme.metrics.margin, 0.1 * min(size.width, size.height))
    let area = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height).inset(by: margin)
    let header = try ChartHeader(
      chart, in: area, theme: theme, typesetter: typesetter, furnishing: furnishing)
    var drawing = ChartDrawing(lines: header.lines)
    var body = area
    body.minY = header.bottom
    let common = legendPlan.common(among: cells.flatMap { $0.map(\.panel) }, theme: theme)
    if furnishing.legends, let common {
      let font = Font(size: theme.metrics.seriesLabel)
      if let legend = try Legend(common, width: area.width, font: font, typesetter: typesetter) {
        drawing.add(legend, at: Point(x: area.minX, y: body.minY), theme: theme, panel: nil)
        body.minY += legend.size.height + 1.6 * spacing.belowLegend
      }
    }
    var grid = PanelGrid(
      body: body,
      furniture: try furniture(in: body.width, hasOwnLegends: common == nil))
    try arrange(&grid)
    var crowded: [Int] = []
    for cell in cells.joined() {
      let isNamed = try drawing.add(
        cell, furniture: grid.furniture[cell.row][cell.column],
        plot: grid.plot(cell.row, cell.column), pass: self)
      if !isNamed { crowded.append(cell.index) }
    }
    return Outcome(
      layout: drawing.layout(of: chart, size: size, theme: theme),
      fits: grid.smallestPlot.width >= 4.5 * theme.metrics.tickLabel
        && grid.smallestPlot.height >= 3.4 * theme.metrics.tickLabel,
      crowded: crowded)
  }
}
