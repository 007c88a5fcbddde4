extension LayoutPass {
  /// Places the plots and chooses their ticks.
  ///
  /// Heights come first, since they depend on fonts alone; they tell the vertical ticks, whose
  /// labels take width; what is left tells the horizontal ticks.
  func arrange(_ grid: inout PanelGrid) throws(RenderError) {
    let gap = theme.metrics.panelGap
    let weights = rows.map(\.widths)
    grid.placeRows(weights: rows.map(\.height), gap: 0.55 * gap)
    for cell in cells.joined() {
      try chooseVerticalTicks(
        of: cell, on: grid.verticals[cell.row],
        for: &grid.furniture[cell.row][cell.column], width: grid.body.width)
    }
    grid.placeColumns(weights: weights, gap: gap)
    for cell in cells.joined() {
      try chooseHorizontalTicks(
        of: cell, on: grid.horizontals[cell.row][cell.column],
        for: &grid.furniture[cell.row][cell.column])
    }
    grid.placeColumns(weights: weights, gap: gap)
  }

  private func chooseVerticalTicks(
    of cell: PanelCell, on range: ClosedRange<Double>, for furniture: inout PanelFurniture,
    width: Double
  ) throws(RenderError) {
    let axis = cell.panel.y
    let scale = try axis.scale(top: range.lowerBound, bottom: range.upperBound)
    let font = Font(size: theme.metrics.tickLabel)
    // Names may stand closer than numbers: their boxes have air above and below the letters.
    let gap = axis.isCategorical ? -0.15 * font.size : 1
    furniture.yLabels = try .fitting(
      axis, on: scale, spacing: 3.5 * font.size, gap: gap, font: font, typesetter: typesetter,
      extent: \.height)
    let isLabelled = furnishing.tickLabels && cell.labelsY
    if !isLabelled { furniture.yLabels.lines = [] }
    let widest = furniture.yLabels.widest
    furniture.left = max(2, widest > 0 ? widest + spacing.besideAxis : 0)
    furniture.right = 2
    guard !legendPlan.panels[cell.index] else { return }
    furniture.trailing = try TrailingNames(
      of: cell.panel, y: scale, theme: theme, typesetter: typesetter)
    let share = width / Double(rows[cell.row].columns)
    if let names = furniture.trailing, names.widest < 0.25 * share {
      furniture.right = names.widest + spacing.beforeName
    } else {
      furniture.trailing = nil
    }
  }

  private func chooseHorizontalTicks(
    of cell: PanelCell, on range: ClosedRange<Double>, for furniture: inout PanelFurniture
  ) throws(RenderError) {
    let axis = cell.panel.x
    let scale = try axis.scale(left: range.lowerBound, right: range.upperBound)
    let font = Font(size: theme.metrics.tickLabel)
    furniture.xLabels = try .fitting(
      axis, on: scale, spacing: 6.5 * font.size, gap: 0.7 * font.size, font: font,
      typesetter: typesetter, extent: \.width)
    guard furnishing.tickLabels, cell.labelsX else {
      furniture.xLabels.lines = []
      return
    }
    // Labels at the ends of the axis stand over the plot.
    for (tick, line) in zip(furniture.xLabels.ticks, furniture.xLabels.lines) {
      let position = scale.position(of: tick.value)
      furniture.left = max(furniture.left, line.width / 2 - (position - range.lowerBound))
      furniture.right = max(furniture.right, line.width / 2 - (range.upperBound - position))
    }
  }
}
