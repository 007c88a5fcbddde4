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

  /// Arranges entries in rows no longer than `width` px, or one below the other; nil if one is longer than that.
  init?(
    _ entries: [Entry], width: Double, isColumn: Bool = false, font: Font, typesetter: Typesetter
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
    let columns: [Double]? =
      isColumn
      ? ((widths.max() ?? 0) <= width ? [0] : nil)
      : Self.columns(for: widths, gap: gap, width: width)
    guard let columns else { return nil }
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

/// What stands beside a name in a legend.
enum LegendSample: Hashable, Sendable {
  /// A piece of a line.
  case line(Stroke)

  /// The symbol of dots, in the colour of a line.
  case symbol(PointMark.Symbol, Stroke)

  /// A piece of a bar.
  case bar(Color)

  /// How wide it is in type of `size` px, in px.
  fileprivate func width(_ size: Double) -> Double {
    switch self {
    case .line: 2.1 * size
    case .symbol: 0.9 * size
    case .bar: 1.1 * size
    }
  }

  /// The sample in a box of `width` px whose left edge has its middle at `start`.
  fileprivate func items(at start: Point, width: Double, theme: Theme) -> [Scene.Item] {
    switch self {
    case .line(var stroke):
      if stroke.dash.isEmpty { stroke.cap = .butt }
      let end = Point(x: start.x + width, y: start.y)
      return [.stroke(.line(from: start, to: end), stroke)]
    case .symbol(let symbol, let stroke):
      let center = Point(x: start.x + width / 2, y: start.y)
      return SymbolDrawing(theme).items(of: symbol, at: center, stroke)
    case .bar(let color):
      let half = 0.4 * theme.metrics.seriesLabel
      let box = Rectangle(
        minX: start.x, minY: start.y - half, maxX: start.x + width, maxY: start.y + half)
      return [.fill(.rectangle(box), color)]
    }
  }
}

/// Which panels have a legend, and whether one serves all of them.
struct LegendPlan: Hashable, Sendable {
  /// For each panel, whether its names stand in a legend.
  var panels: [Bool]

  /// Whether one legend serves all panels in any case.
  private var isShared: Bool

  /// Creates a plan with legends where they are asked for, or nothing else can name what is shown.
  init(_ panels: [Panel], placement: LegendPlacement = .automatic, theme: Theme) {
    isShared = placement == .top
    self.panels = panels.map { panel in
      switch placement {
      case .automatic, .curves: panel.needsLegend(theme)
      case .top, .right: !panel.legendEntries(theme).isEmpty
      case .none: false
      }
    }
  }

  /// Adds panels, and those with the very same names, so that like panels look alike.
  mutating func add(_ crowded: [Int], among all: [Panel], theme: Theme) {
    let entries = all.map { $0.legendEntries(theme) }
    for panel in crowded {
      for other in all.indices where entries[other] == entries[panel] { panels[other] = true }
    }
  }

  /// The entries of the panels that need a legend, each once.
  func all(among all: [Panel], theme: Theme) -> [Legend.Entry] {
    var seen: Set<Legend.Entry> = []
    return all.indices.filter { panels[$0] }.flatMap { all[$0].legendEntries(theme) }
      .filter { seen.insert($0).inserted }
  }

  /// The entries of the one legend that serves all panels that need one; nil if theirs differ.
  func common(among all: [Panel], theme: Theme) -> [Legend.Entry]? {
    let needing = all.indices.filter { panels[$0] }.map { all[$0].legendEntries(theme) }
    guard let first = needing.first, isShared || needing.count > 1 || all.count == 1,
      needing.allSatisfy({ $0 == first })
    else { return nil }
    return first
  }
}
