/// A region with a light tint and a thin outline, such as the part another panel magnifies.
public struct RectangleMark: Hashable, ChartContent {
  /// The horizontal extent, in data units; parts outside the domain are not drawn.
  public var x: ClosedRange<Double>

  /// The vertical extent, in data units; parts outside the domain are not drawn.
  public var y: ClosedRange<Double>

  /// The colour of the tint and the outline.
  public var style: SeriesStyle

  /// The words inside or beside the region; nil for none.
  public var label: String?

  /// Whether the words are in the middle, as in the box of a diagram; otherwise they are in a corner.
  package var isLabelCentered = false

  /// Creates a region from its extents in data units.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, style: SeriesStyle = .muted,
    label: String? = nil
  ) {
    self.x = x
    self.y = y
    self.style = style
    self.label = label
  }

  /// The mark.
  public var mark: Mark { .rectangle(self) }
}

extension RectangleMark: PanelMark {
  var values: MarkValues { MarkValues(subject: "region", x: x.ends, y: y.ends) }

  func draw(in drawing: inout PanelDrawing) {
    guard let region = drawing.geometry.region(x: x, y: y) else { return }
    let theme = drawing.theme
    let color = theme.color(of: style)
    drawing.regions.append(.fill(.rectangle(region), color.opacity(0.5 * theme.areaOpacity)))
    drawing.regions.append(
      .stroke(
        .rectangle(region), Stroke(color.opacity(0.7), width: theme.metrics.gridLine)))
    let corners = [
      Point(x: region.minX, y: region.minY), Point(x: region.maxX, y: region.minY),
      Point(x: region.maxX, y: region.maxY), Point(x: region.minX, y: region.maxY),
      Point(x: region.minX, y: region.minY),
    ]
    drawing.ink.add(corners, width: theme.metrics.gridLine, of: InkMap.others)
  }

  var labelTurn: LabelTurn? { label == nil ? nil : .regions }

  /// Puts the words into one of the corners, or else above or below the region.
  func placeLabel(in labels: inout PanelLabels) throws(RenderError) {
    guard let label, let region = labels.geometry.region(x: x, y: y) else { return }
    let plot = labels.geometry.plot
    let block = try labels.block(label)
    let (size, gap) = (block.size, 5.5 * labels.unit)
    let rows = [region.minY + gap, region.maxY - gap - size.height]
    let outside = [region.minY - gap - size.height, region.maxY + gap]
    var columns = [region.minX + gap, region.maxX - gap - size.width]
    columns.append(region.center.x - size.width / 2)
    var boxes: [Rectangle] = []
    if isLabelCentered {
      let center = region.center
      boxes.append(
        Rectangle(
          origin: Point(x: center.x - size.width / 2, y: center.y - size.height / 2), size: size))
    }
    if size.width + 2 * gap <= region.width, size.height + 2 * gap <= region.height {
      boxes += rows.flatMap { y in columns.map { Rectangle(origin: Point(x: $0, y: y), size: size) }
      }
    }
    columns = [region.minX, region.maxX - size.width, region.center.x - size.width / 2]
    let left = max(plot.minX + gap, min(region.minX, plot.maxX - size.width))
    for y in outside {
      boxes += (columns + [left]).map { Rectangle(origin: Point(x: $0, y: y), size: size) }
    }
    for x in [region.maxX + gap, region.minX - gap - size.width] {
      boxes.append(
        Rectangle(origin: Point(x: x, y: region.center.y - size.height / 2), size: size))
    }
    labels.place(label, block, inFirstOf: boxes, color: labels.theme.color(of: style))
  }
}
