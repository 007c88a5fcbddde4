/// The axes of a panel and the words around its plot.
struct PanelAxes {
  let cell: PanelCell
  let margins: PanelMargins
  let layout: PanelLayout
  let theme: Theme
  let spacing: PanelSpacing

  /// Grid, lines at zero and axis lines, back to front.
  var items: [Scene.Item] {
    let plot = layout.plot
    let metrics = theme.metrics
    let grid = Stroke(theme.grid, width: metrics.gridLine)
    let zero = Stroke(theme.zeroLine, width: metrics.axisLine)
    let axis = Stroke(theme.axis, width: metrics.axisLine)
    // Lines of one kind are one path: they are opaque, so that it looks the same and is half the work.
    var (lines, zeroLines) = (Path(), Path())
    if cell.panel.x.grid {
      for tick in layout.xTicks where tick.value != 0 || !cell.panel.x.hasZeroLine {
        lines.elements += vertical(layout.x.position(of: tick.value)).elements
      }
    }
    if cell.panel.y.grid {
      for tick in layout.yTicks where tick.value != 0 || !cell.panel.y.hasZeroLine {
        lines.elements += horizontal(layout.y.position(of: tick.value)).elements
      }
    }
    if cell.panel.x.hasZeroLine {
      zeroLines.elements += vertical(layout.x.position(of: 0)).elements
    }
    if cell.panel.y.hasZeroLine {
      zeroLines.elements += horizontal(layout.y.position(of: 0)).elements
    }
    var axisLine = cell.panel.x.isDrawn ? horizontal(plot.maxY) : Path()
    let length = 0.35 * metrics.tickLabel
    for tick in layout.xTicks where cell.labelsX {
      let x = Self.crisp(layout.x.position(of: tick.value))
      axisLine.move(to: Point(x: x, y: plot.maxY + 0.5))
      axisLine.line(to: Point(x: x, y: plot.maxY + length))
    }
    return [(lines, grid), (zeroLines, zero), (axisLine, axis)].filter { !$0.0.isEmpty }
      .map { .stroke($0, $1) }
  }

  /// The titles and the labels of ticks and curves.
  var lines: [PlacedLine] { titles + tickLabels + names }

  /// Where the panel's own legend begins; nil without one.
  var legendCorner: Point? {
    guard let legend = margins.legend else { return nil }
    var y = layout.plot.minY - spacing.overhang - margins.mirror
    if let title = margins.yTitle { y -= title.height + spacing.besideAxisTitle }
    y -= legend.size.height + spacing.belowLegend
    return Point(x: start(of: legend.size.width), y: y)
  }

  /// Notes the lines that words should not cross.
  func addInk(of panel: Panel, to ink: inout InkMap) {
    let plot = layout.plot
    if panel.x.hasZeroLine {
      let x = layout.x.position(of: 0)
      ink.add(
        [Point(x: x, y: plot.minY), Point(x: x, y: plot.maxY)], width: 1, of: InkMap.zeroLines)
    }
    let levels = [plot.maxY] + (panel.y.hasZeroLine ? [layout.y.position(of: 0)] : [])
    for y in levels {
      ink.add(
        [Point(x: plot.minX, y: y), Point(x: plot.maxX, y: y)], width: 1, of: InkMap.zeroLines)
    }
  }

  private func vertical(_ x: Double) -> Path {
    let crisp = Self.crisp(x)
    return .line(
      from: Point(x: crisp, y: layout.plot.minY), to: Point(x: crisp, y: layout.plot.maxY))
  }

  private func horizontal(_ y: Double) -> Path {
    let crisp = Self.crisp(y)
    return .line(
      from: Point(x: layout.plot.minX, y: crisp), to: Point(x: layout.plot.maxX, y: crisp))
  }

  /// The middle of the pixel, where a line one pixel wide is sharp.
  private static func crisp(_ position: Double) -> Double { position.rounded(.down) + 0.5 }

  /// Where something `width` px wide begins so that it stands over the plot and in the frame.
  private func start(of width: Double) -> Double {
    max(layout.frame.minX, min(layout.plot.minX, layout.frame.maxX - width))
  }
}

extension PanelAxes {
  /// The titles of the panel and its axes.
  private var titles: [PlacedLine] {
    let (plot, frame) = (layout.plot, layout.frame)
    var lines: [PlacedLine] = []
    var y = plot.minY - spacing.overhang - margins.mirror
    if let title = margins.yTitle {
      y -= title.height + spacing.besideAxisTitle
      if title.width <= frame.width {
        lines.append(line(title, x: frame.minX, y: y, theme.mutedText, .axisTitle))
      }
    }
    if let legend = margins.legend { y -= legend.size.height + spacing.belowLegend }
    if !margins.titles.isEmpty { y -= spacing.belowTitle }
    for title in margins.titles.reversed() {
      y -= title.height
      if title.width <= frame.width {
        lines.append(line(title, x: titleStart(title.width), y: y, theme.text, .panelTitle))
      }
    }
    if let title = margins.xTitle, title.width <= frame.width {
      let x = max(frame.minX, plot.maxX - title.width)
      lines.append(
        line(
          title, x: x, y: frame.maxY - title.height, theme.mutedText, .axisTitle,
          alignment: .trailing))
    }
    return lines
  }

  /// Titles of the panel and its axis share their left edge where one stands above the other.
  private func titleStart(_ width: Double) -> Double {
    margins.yTitle == nil ? start(of: width) : layout.frame.minX
  }

  /// The labels of both axes.
  private var tickLabels: [PlacedLine] {
    let plot = layout.plot
    var lines: [PlacedLine] = []
    for (tick, label) in zip(margins.xLabels.ticks, margins.xLabels.lines) {
      let x = layout.x.position(of: tick.value) - label.width / 2
      lines.append(
        line(
          label, x: x, y: plot.maxY + spacing.belowAxis, theme.mutedText, .tickLabel,
          alignment: .center))
      if margins.mirror > 0 {
        let y = plot.minY - spacing.belowAxis - label.height
        lines.append(
          line(label, x: x, y: y, theme.mutedText, .tickLabel, alignment: .center))
      }
    }
    for (tick, label) in zip(margins.yLabels.ticks, margins.yLabels.lines) {
      let x = plot.minX - spacing.besideAxis - label.width
      let y = layout.y.position(of: tick.value) - label.height / 2
      lines.append(line(label, x: x, y: y, theme.mutedText, .tickLabel, alignment: .trailing))
    }
    return lines
  }

  /// The names of curves in the right margin.
  private var names: [PlacedLine] {
    guard let trailing = margins.trailing else { return [] }
    let x = layout.plot.maxX + spacing.beforeName
    return trailing.lines.indices.map { index in
      let name = trailing.lines[index]
      let y = trailing.middles[index] - name.height / 2
      return line(name, x: x, y: y, trailing.colors[index], .seriesLabel)
    }
  }

  private func line(
    _ line: TextLine, x: Double, y: Double, _ color: Color, _ role: TextBox.Role,
    alignment: PlacedText.Alignment = .leading
  ) -> PlacedLine {
    PlacedLine(
      line, topLeft: Point(x: x, y: y), color: color, role: role, panel: cell.index,
      alignment: alignment)
  }
}
