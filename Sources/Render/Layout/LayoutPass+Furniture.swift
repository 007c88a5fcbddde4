extension LayoutPass {
  /// What stands around each plot, as far as it can be measured before the plots have a size.
  func furniture(
    in width: Double, hasOwnLegends: Bool
  ) throws(RenderError) -> [[PanelFurniture]] {
    var rows: [[PanelFurniture]] = []
    for (row, content) in zip(cells, self.rows) {
      let total = content.widths.reduce(0, +)
      let available = width - Double(content.columns - 1) * theme.metrics.panelGap
      var furnitures: [PanelFurniture] = []
      for cell in row {
        // Axis labels take a part of the width that is not known yet.
        let share = 0.88 * available * cell.panel.width / total
        furnitures.append(try furniture(of: cell, width: share, hasOwnLegend: hasOwnLegends))
      }
      let empty = PanelFurniture(top: spacing.overhang, bottom: spacing.overhang)
      furnitures += Array(repeating: empty, count: content.columns - row.count)
      rows.append(furnitures)
    }
    return rows
  }

  private func furniture(
    of cell: PanelCell, width: Double, hasOwnLegend: Bool
  ) throws(RenderError) -> PanelFurniture {
    let metrics = theme.metrics
    let panel = cell.panel
    let axisFont = Font(size: metrics.axisTitle)
    var furniture = PanelFurniture(top: spacing.overhang, bottom: spacing.overhang)
    if furnishing.panelTitles, !panel.title.isEmpty {
      let font = Font(size: metrics.panelTitle, weight: .semibold)
      furniture.titles = try typesetter.lines(panel.title, font, width: width) ?? []
      furniture.top += furniture.titles.map(\.height).reduce(0, +) + spacing.belowTitle
    }
    if furnishing.legends, hasOwnLegend, legendPlan.panels[cell.index] {
      furniture.legend = try Legend(
        panel.legendEntries(theme), width: width, font: Font(size: metrics.seriesLabel),
        typesetter: typesetter)
      furniture.top += (furniture.legend?.size.height ?? 0) + spacing.belowLegend
    }
    if furnishing.axisTitles, cell.labelsY, !panel.y.title.isEmpty {
      let title = try typesetter.line(panel.y.title, axisFont)
      furniture.yTitle = title
      furniture.top += title.height + spacing.besideAxisTitle
    }
    if furnishing.tickLabels, cell.labelsX, panel.x.ticks != .none {
      let height = try typesetter.lineHeight(Font(size: metrics.tickLabel))
      furniture.bottom = spacing.belowAxis + height
      if panel.x.isMirrored {
        furniture.mirror = furniture.bottom
        furniture.top += furniture.mirror
      }
    }
    if furnishing.axisTitles, cell.labelsX, !panel.x.title.isEmpty {
      let title = try typesetter.line(panel.x.title, axisFont)
      furniture.xTitle = title
      furniture.bottom += title.height + spacing.besideAxisTitle
    }
    return furniture
  }
}
