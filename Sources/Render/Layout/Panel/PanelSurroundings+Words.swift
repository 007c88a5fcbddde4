extension PanelSurroundings {
  /// The titles of the panel and its axes.
  var titles: [PlacedLine] {
    let (plot, frame) = (layout.plot, layout.frame)
    var lines: [PlacedLine] = []
    var y = plot.minY - spacing.overhang - furniture.mirror
    if let title = furniture.yTitle {
      y -= title.height + spacing.besideAxisTitle
      if title.width <= frame.width {
        lines.append(line(title, x: frame.minX, y: y, theme.mutedText, .axisTitle))
      }
    }
    if let legend = furniture.legend { y -= legend.size.height + spacing.belowLegend }
    if !furniture.titles.isEmpty { y -= spacing.belowTitle }
    for title in furniture.titles.reversed() {
      y -= title.height
      if title.width <= frame.width {
        lines.append(line(title, x: titleStart(title.width), y: y, theme.text, .panelTitle))
      }
    }
    if let title = furniture.xTitle, title.width <= frame.width {
      let x = max(frame.minX, plot.maxX - title.width)
      lines.append(
        line(title, x: x, y: frame.maxY - title.height, theme.mutedText, .axisTitle))
    }
    return lines
  }

  /// Titles of the panel and its axis share their left edge where one stands above the other.
  private func titleStart(_ width: Double) -> Double {
    furniture.yTitle == nil ? start(of: width) : layout.frame.minX
  }

  /// The labels of both axes.
  var tickLabels: [PlacedLine] {
    let plot = layout.plot
    var lines: [PlacedLine] = []
    for (tick, label) in zip(furniture.xLabels.ticks, furniture.xLabels.lines) {
      let x = layout.x.position(of: tick.value) - label.width / 2
      lines.append(line(label, x: x, y: plot.maxY + spacing.belowAxis, theme.mutedText, .tickLabel))
      if furniture.mirror > 0 {
        let y = plot.minY - spacing.belowAxis - label.height
        lines.append(line(label, x: x, y: y, theme.mutedText, .tickLabel))
      }
    }
    for (tick, label) in zip(furniture.yLabels.ticks, furniture.yLabels.lines) {
      let x = plot.minX - spacing.besideAxis - label.width
      let y = layout.y.position(of: tick.value) - label.height / 2
      lines.append(line(label, x: x, y: y, theme.mutedText, .tickLabel))
    }
    return lines
  }

  /// The names of curves in the right margin.
  var names: [PlacedLine] {
    guard let trailing = furniture.trailing else { return [] }
    let x = layout.plot.maxX + spacing.beforeName
    return trailing.lines.indices.map { index in
      let name = trailing.lines[index]
      let y = trailing.middles[index] - name.height / 2
      return line(name, x: x, y: y, trailing.colors[index], .seriesLabel)
    }
  }

  private func line(
    _ line: TextLine, x: Double, y: Double, _ color: Color, _ role: TextBox.Role
  ) -> PlacedLine {
    PlacedLine(line, topLeft: Point(x: x, y: y), color: color, role: role, panel: cell.index)
  }
}
