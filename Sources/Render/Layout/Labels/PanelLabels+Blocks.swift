extension PanelLabels {
  /// Measured lines, one below the other.
  struct Block {
    var lines: [TextLine]

    var size: Size {
      Size(
        width: lines.map(\.width).max() ?? 0, height: lines.map(\.height).reduce(0, +))
    }
  }

  /// The words of an annotation, one line for each line of the string.
  func block(_ string: String) throws(RenderError) -> Block {
    var lines: [TextLine] = []
    for part in string.split(separator: "\n", omittingEmptySubsequences: true) {
      lines.append(try typesetter.line(String(part), Font(size: theme.metrics.annotation)))
    }
    return Block(lines: lines)
  }

  /// Puts the lines into a box of their size.
  mutating func place(
    _ block: Block, in box: Rectangle, color: Color, role: TextBox.Role = .annotation
  ) {
    var y = box.minY
    for line in block.lines {
      let placed = PlacedLine(
        line, topLeft: Point(x: box.minX, y: y), color: color, role: role, panel: panel)
      lines.append(placed)
      space.taken.append(placed.box)
      y += line.height
    }
  }

  /// Puts the lines into the first box that is free.
  mutating func place(
    _ string: String, _ block: Block, inFirstOf boxes: [Rectangle], color: Color
  ) {
    if let box = boxes.first(where: { space.isFree($0, clearance: 2 * unit) }) {
      place(block, in: box, color: color)
    } else {
      omitted.append(Markup.plain(string))
    }
  }

  /// Puts the words of a rule beside one of its ends, or else further along.
  mutating func add(_ rule: RuleMark) throws(RenderError) {
    guard let label = rule.label, let ends = geometry.line(of: rule) else { return }
    let block = try block(label)
    let (size, gap) = (block.size, 5.5 * unit)
    var boxes: [Rectangle] = []
    for place in [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] {
      for side in [1.0, -1] {
        let corner: Point
        switch rule.position {
        case .x:
          let y = ends.0.y + (ends.1.y - ends.0.y) * place
          corner = Point(
            x: side > 0 ? ends.0.x + gap : ends.0.x - gap - size.width,
            y: ends.0.y < ends.1.y ? y : y - size.height)
        case .y:
          let x = ends.1.x + (ends.0.x - ends.1.x) * place
          corner = Point(
            x: x - size.width, y: side > 0 ? ends.0.y - gap - size.height : ends.0.y + gap)
        }
        boxes.append(Rectangle(origin: corner, size: size))
      }
    }
    let style: SeriesStyle = rule.style.source == .foreground ? .muted : rule.style
    place(label, block, inFirstOf: boxes, color: theme.color(of: style))
  }

  /// Puts the words of a region into one of its corners, or else above or below it.
  mutating func add(_ rectangle: RectangleMark) throws(RenderError) {
    guard let label = rectangle.label,
      let region = geometry.region(x: rectangle.x, y: rectangle.y)
    else { return }
    let block = try block(label)
    let (size, gap) = (block.size, 5.5 * unit)
    let rows = [region.minY + gap, region.maxY - gap - size.height]
    let outside = [region.minY - gap - size.height, region.maxY + gap]
    var columns = [region.minX + gap, region.maxX - gap - size.width]
    columns.append(region.center.x - size.width / 2)
    var boxes: [Rectangle] = []
    if size.width + 2 * gap <= region.width, size.height + 2 * gap <= region.height {
      boxes += rows.flatMap { y in columns.map { Rectangle(origin: Point(x: $0, y: y), size: size) }
      }
    }
    columns = [region.minX, region.maxX - size.width, region.center.x - size.width / 2]
    let left = max(geometry.plot.minX + gap, min(region.minX, geometry.plot.maxX - size.width))
    for y in outside {
      boxes += (columns + [left]).map { Rectangle(origin: Point(x: $0, y: y), size: size) }
    }
    for x in [region.maxX + gap, region.minX - gap - size.width] {
      boxes.append(
        Rectangle(origin: Point(x: x, y: region.center.y - size.height / 2), size: size))
    }
    place(label, block, inFirstOf: boxes, color: theme.color(of: rectangle.style))
  }
}
