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
}
