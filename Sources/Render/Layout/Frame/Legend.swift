/// The names of series, each beside a piece of its line, in rows.
struct Legend: Sendable {
  /// One name.
  struct Entry: Hashable, Sendable {
    /// The name, which may hold markup.
    var label: String

    /// The line.
    var stroke: Stroke
  }

  private struct Item {
    var line: TextLine
    var stroke: Stroke
    var offset: Point
  }

  private var items: [Item] = []
  private var rowHeight: Double
  private var sampleWidth: Double
  private var nameOffset: Double

  /// The extent of the whole, in px.
  private(set) var size = Size(width: 0, height: 0)

  /// Arranges entries in rows no longer than `width` px; nil if one entry is longer than that.
  init?(
    _ entries: [Entry], width: Double, font: Font, typesetter: Typesetter
  ) throws(RenderError) {
    sampleWidth = 2.1 * font.size
    rowHeight = try typesetter.lineHeight(font)
    var lines: [TextLine] = []
    for entry in entries {
      let line = try typesetter.line(entry.label, font)
      rowHeight = max(rowHeight, line.height)
      lines.append(line)
    }
    let gap = 1.5 * font.size
    nameOffset = sampleWidth + 0.5 * font.size
    var (x, y) = (0.0, 0.0)
    for (line, entry) in zip(lines, entries) {
      let itemWidth = nameOffset + line.width
      if itemWidth > width { return nil }
      if x > 0, x + itemWidth > width { (x, y) = (0, y + 1.1 * rowHeight) }
      items.append(Item(line: line, stroke: entry.stroke, offset: Point(x: x, y: y)))
      size.width = max(size.width, x + itemWidth)
      x += itemWidth + gap
    }
    size.height = y + rowHeight
  }

  /// The samples and names with the top-left corner of the whole at `corner`.
  func placed(
    at corner: Point, color: Color, panel: Int?
  ) -> (samples: [Scene.Item], names: [PlacedLine]) {
    var samples: [Scene.Item] = []
    var names: [PlacedLine] = []
    for item in items {
      let x = corner.x + item.offset.x
      let y = corner.y + item.offset.y
      let middle = y + item.line.ascent * 0.66
      samples.append(
        .stroke(
          .line(from: Point(x: x, y: middle), to: Point(x: x + sampleWidth, y: middle)),
          item.stroke))
      names.append(
        PlacedLine(
          item.line,
          topLeft: Point(x: x + nameOffset, y: y), color: color, role: .legendLabel, panel: panel))
    }
    return (samples, names)
  }
}
