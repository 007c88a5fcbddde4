/// One attempt to lay a chart out with some of its words.
struct LayoutPass {
  private let chart: Chart
  private let size: Size
  let theme: Theme
  let typesetter: Typesetter
  private let shown: ShownWords
  let legendPlan: LegendPlan
  private let cells: [[PanelCell]]
  let resolver: MarkResolver
  let spacing: PanelSpacing

  /// Where the names of lines are.
  var legend: LegendPlacement { chart.legend }

  /// The result of the attempt.
  struct Outcome {
    var layout: Layout

    /// Whether every plot is large enough to read.
    var fits: Bool

    /// The panels whose curves' names found no place beside them.
    var crowded: [Int]
  }

  init(
    _ chart: Chart, cells: [[PanelCell]], size: Size, theme: Theme, typesetter: Typesetter,
    shown: ShownWords, legendPlan: LegendPlan, resolver: MarkResolver
  ) throws(RenderError) {
    self.chart = chart
    self.cells = cells
    self.size = size
    self.theme = theme
    self.typesetter = typesetter
    self.shown = shown
    self.legendPlan = legendPlan
    self.resolver = resolver
    spacing = PanelSpacing(
      theme.metrics, tickHeight: try typesetter.lineHeight(Font(size: theme.metrics.tickLabel)))
  }

  /// The rows that have panels, as ``cells`` has them.
  private var rows: [ChartRow] { chart.rows.filter { !$0.panels.isEmpty } }

  /// Lays everything out.
  func outcome() throws(RenderError) -> Outcome {
    let margin = min(theme.metrics.margin, 0.1 * min(size.width, size.height))
    let area = Rectangle(minX: 0, minY: 0, maxX: size.width, maxY: size.height).inset(by: margin)
    let header = try ChartHeader(
      chart, in: area, theme: theme, typesetter: typesetter, shown: shown)
    var drawing = ChartDrawing(lines: header.lines)
    var body = area
    body.minY = header.bottom
    let panels = cells.flatMap { $0.map(\.panel) }
    var common = legendPlan.common(among: panels, theme: theme)
    let beside = try legendBeside(panels, in: area)
    if let beside {
      common = []
      drawing.add(
        beside, at: Point(x: area.maxX - beside.size.width, y: body.minY), theme: theme, panel: nil)
      body.maxX -= beside.size.width + theme.metrics.panelGap
    }
    if shown.legends, beside == nil, let common {
      let font = Font(size: theme.metrics.seriesLabel)
      if let legend = try Legend(common, width: area.width, font: font, typesetter: typesetter) {
        drawing.add(legend, at: Point(x: area.minX, y: body.minY), theme: theme, panel: nil)
        body.minY += legend.size.height + 1.6 * spacing.belowLegend
      }
    }
    var grid = PanelGrid(
      body: body,
      margins: try margins(in: body.width, hasOwnLegends: common == nil))
    try arrange(&grid)
    try equalizeUnits(&grid)
    var crowded: [Int] = []
    for cell in cells.joined() {
      let isNamed = try drawing.add(
        cell, margins: grid.margins[cell.row][cell.column],
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

extension LayoutPass {
  /// The legend to the right of the panels; nil if none belongs there, or it is too wide.
  private func legendBeside(_ panels: [Panel], in area: Rectangle) throws(RenderError) -> Legend? {
    guard chart.legend == .right, shown.legends else { return nil }
    let entries = legendPlan.all(among: panels, theme: theme)
    guard !entries.isEmpty else { return nil }
    let legend = try Legend(
      entries, width: 0.4 * area.width, isColumn: true,
      font: Font(size: theme.metrics.seriesLabel), typesetter: typesetter)
    return legend.flatMap { $0.size.height <= area.maxY - area.minY ? $0 : nil }
  }

  /// Makes plots smaller, where a unit of y is to be as long as one of x.
  private func equalizeUnits(_ grid: inout PanelGrid) throws(RenderError) {
    for cell in cells.joined() where cell.panel.hasEqualUnits {
      let (x, y) = (cell.panel.x, cell.panel.y)
      guard x.scale == .linear, y.scale == .linear else {
        throw RenderError(
          y.subject, .layout, "units can be equally long only on two linear axes")
      }
      let width = x.limits.upperBound - x.limits.lowerBound
      let height = y.limits.upperBound - y.limits.lowerBound
      let plot = grid.shrink(cell.row, cell.column, toHeightPerWidth: height / width)
      guard min(plot.width, plot.height) >= 3 * theme.metrics.tickLabel else {
        throw RenderError(
          y.subject, .layout,
          "with equal units the plot would be \(Int(plot.width)) × \(Int(plot.height)) px; "
            + "choose limits of the axes that are more alike")
      }
      try chooseVerticalTicks(
        of: cell, on: plot.minY...plot.maxY, for: &grid.margins[cell.row][cell.column],
        width: grid.body.width)
      try chooseHorizontalTicks(
        of: cell, on: plot.minX...plot.maxX, for: &grid.margins[cell.row][cell.column])
    }
  }

  /// Places the plots and chooses their ticks.
  ///
  /// Heights come first, since they depend on fonts alone; they tell the vertical ticks, whose
  /// labels take width; what is left tells the horizontal ticks.
  private func arrange(_ grid: inout PanelGrid) throws(RenderError) {
    let gap = theme.metrics.panelGap
    let weights = rows.map(\.widths)
    grid.placeRows(weights: rows.map(\.height), gap: 0.55 * gap)
    for cell in cells.joined() {
      try chooseVerticalTicks(
        of: cell, on: grid.verticals[cell.row],
        for: &grid.margins[cell.row][cell.column], width: grid.body.width)
    }
    grid.placeColumns(weights: weights, gap: gap)
    for cell in cells.joined() {
      try chooseHorizontalTicks(
        of: cell, on: grid.horizontals[cell.row][cell.column],
        for: &grid.margins[cell.row][cell.column])
    }
    grid.placeColumns(weights: weights, gap: gap)
  }

  private func chooseVerticalTicks(
    of cell: PanelCell, on range: ClosedRange<Double>, for margins: inout PanelMargins,
    width: Double
  ) throws(RenderError) {
    let axis = cell.panel.y
    let scale = try axis.scale(top: range.lowerBound, bottom: range.upperBound)
    let font = Font(size: theme.metrics.tickLabel)
    // Names may stand closer than numbers: their boxes have air above and below the letters.
    let gap = axis.isCategorical ? -0.15 * font.size : 1
    margins.yLabels = try .fitting(
      axis, on: scale, spacing: 3.5 * font.size, gap: gap, font: font, typesetter: typesetter,
      extent: \.height)
    let isLabelled = shown.tickLabels && cell.labelsY
    if !isLabelled { margins.yLabels.lines = [] }
    let widest = margins.yLabels.widest
    margins.left = max(2, widest > 0 ? widest + spacing.besideAxis : 0)
    margins.right = 2
    guard !legendPlan.panels[cell.index], chart.legend != .none else { return }
    margins.trailing = try TrailingNames(
      of: cell.panel, y: scale, theme: theme, typesetter: typesetter)
    let share = width / Double(rows[cell.row].columns)
    if let names = margins.trailing, names.widest < 0.25 * share {
      margins.right = names.widest + spacing.beforeName
    } else {
      margins.trailing = nil
    }
  }

  private func chooseHorizontalTicks(
    of cell: PanelCell, on range: ClosedRange<Double>, for margins: inout PanelMargins
  ) throws(RenderError) {
    let axis = cell.panel.x
    let scale = try axis.scale(left: range.lowerBound, right: range.upperBound)
    let font = Font(size: theme.metrics.tickLabel)
    margins.xLabels = try .fitting(
      axis, on: scale, spacing: 6.5 * font.size, gap: 0.7 * font.size, font: font,
      typesetter: typesetter, extent: \.width)
    guard shown.tickLabels, cell.labelsX else {
      margins.xLabels.lines = []
      return
    }
    // Labels at the ends of the axis stand over the plot.
    for (tick, line) in zip(margins.xLabels.ticks, margins.xLabels.lines) {
      let position = scale.position(of: tick.value)
      margins.left = max(margins.left, line.width / 2 - (position - range.lowerBound))
      margins.right = max(margins.right, line.width / 2 - (range.upperBound - position))
    }
  }
}

extension LayoutPass {
  /// What stands around each plot, as far as it can be measured before the plots have a size.
  private func margins(
    in width: Double, hasOwnLegends: Bool
  ) throws(RenderError) -> [[PanelMargins]] {
    var rows: [[PanelMargins]] = []
    for (row, content) in zip(cells, self.rows) {
      let total = content.widths.reduce(0, +)
      let available = width - Double(content.columns - 1) * theme.metrics.panelGap
      var marginsOfRow: [PanelMargins] = []
      for cell in row {
        // Axis labels take a part of the width that is not known yet.
        let share = 0.88 * available * cell.panel.width / total
        marginsOfRow.append(try margins(of: cell, width: share, hasOwnLegend: hasOwnLegends))
      }
      let empty = PanelMargins(top: spacing.overhang, bottom: spacing.overhang)
      marginsOfRow += Array(repeating: empty, count: content.columns - row.count)
      rows.append(marginsOfRow)
    }
    return rows
  }

  private func margins(
    of cell: PanelCell, width: Double, hasOwnLegend: Bool
  ) throws(RenderError) -> PanelMargins {
    let metrics = theme.metrics
    let panel = cell.panel
    let axisFont = Font(size: metrics.axisTitle)
    var margins = PanelMargins(top: spacing.overhang, bottom: spacing.overhang)
    if shown.panelTitles, !panel.title.isEmpty {
      let font = Font(size: metrics.panelTitle, weight: .semibold)
      margins.titles = try typesetter.lines(panel.title, font, width: width) ?? []
      margins.top += margins.titles.map(\.height).reduce(0, +) + spacing.belowTitle
    }
    if shown.legends, hasOwnLegend, legendPlan.panels[cell.index] {
      margins.legend = try Legend(
        panel.legendEntries(theme), width: width, font: Font(size: metrics.seriesLabel),
        typesetter: typesetter)
      margins.top += (margins.legend?.size.height ?? 0) + spacing.belowLegend
    }
    if shown.axisTitles, cell.labelsY, !panel.y.title.isEmpty {
      let title = try typesetter.line(panel.y.title, axisFont)
      margins.yTitle = title
      margins.top += title.height + spacing.besideAxisTitle
    }
    if shown.tickLabels, cell.labelsX, panel.x.ticks != .none {
      let height = try typesetter.lineHeight(Font(size: metrics.tickLabel))
      margins.bottom = spacing.belowAxis + height
      if panel.x.isMirrored {
        margins.mirror = margins.bottom
        margins.top += margins.mirror
      }
    }
    if shown.axisTitles, cell.labelsX, !panel.x.title.isEmpty {
      let title = try typesetter.line(panel.x.title, axisFont)
      margins.xTitle = title
      margins.bottom += title.height + spacing.besideAxisTitle
    }
    return margins
  }
}
