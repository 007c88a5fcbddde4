/// The names of series, each beside a piece of its line or its symbol, in rows.
struct Legend: Sendable {
  /// One name.
  struct Entry: Hashable, Sendable {
    /// The name, which may hold markup.
    var label: String

    /// What stands beside it.
    var sample: LegendSample
  }

  private struct Item {
    var line: TextLine
    var sample: LegendSample
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
    sampleWidth = entries.map { $0.sample.width(font.size) }.max() ?? 0
    rowHeight = try typesetter.lineHeight(font)
    var lines: [TextLine] = []
    for entry in entries {
      let line = try typesetter.line(entry.label, font)
      rowHeight = max(rowHeight, line.height)
      lines.append(line)
    }
    let gap = 1.6 * font.size
    nameOffset = sampleWidth + 0.5 * font.size
    let widths = lines.map { nameOffset + $0.width }
    guard let columns = Self.columns(for: widths, gap: gap, width: width) else { return nil }
    for (index, (line, entry)) in zip(lines, entries).enumerated() {
      let column = index % columns.count
      let offset = Point(x: columns[column], y: Double(index / columns.count) * 1.12 * rowHeight)
      items.append(Item(line: line, sample: entry.sample, offset: offset))
      size.width = max(size.width, offset.x + widths[index])
      size.height = offset.y + rowHeight
    }
  }

  /// Where the columns begin: as many as there is room for, then as few as need no more rows.
  private static func columns(for widths: [Double], gap: Double, width: Double) -> [Double]? {
    var rowCount = 1
    while rowCount <= widths.count {
      let count = (widths.count + rowCount - 1) / rowCount
      var starts: [Double] = []
      var x = 0.0
      for column in 0..<count {
        starts.append(x)
        x += (stride(from: column, to: widths.count, by: count).map { widths[$0] }.max() ?? 0) + gap
      }
      if x - gap <= width { return starts }
      rowCount += 1
    }
    return nil
  }

  /// The samples and names with the top-left corner of the whole at `corner`.
  func placed(
    at corner: Point, theme: Theme, panel: Int?
  ) -> (samples: [Scene.Item], names: [PlacedLine]) {
    var samples: [Scene.Item] = []
    var names: [PlacedLine] = []
    for item in items {
      let x = corner.x + item.offset.x
      let y = corner.y + item.offset.y
      let middle = y + item.line.ascent * 0.66
      samples += item.sample.items(
        at: Point(x: x, y: middle), width: sampleWidth, theme: theme)
      names.append(
        PlacedLine(
          item.line,
          topLeft: Point(x: x + nameOffset, y: y), color: theme.text, role: .legendLabel,
          panel: panel))
    }
    return (samples, names)
  }
}
