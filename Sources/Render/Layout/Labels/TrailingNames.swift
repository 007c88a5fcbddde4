/// Names in the margin to the right of a plot, each beside the end of its curve.
struct TrailingNames: Sendable {
  /// The measured names.
  var lines: [TextLine]

  /// The colours of their curves.
  var colors: [Color]

  /// The vertical middles of the names, in px.
  var middles: [Double]

  /// The width of the widest name, in px.
  var widest: Double { lines.map(\.width).max() ?? 0 }

  /// The names of a panel's curves; nil unless there are several, all leave through the right edge,
  /// apart from each other, and none has to move far from the end of its curve.
  init?(
    of panel: Panel, y: Scale, theme: Theme, typesetter: Typesetter
  ) throws(RenderError) {
    let font = Font(size: theme.metrics.seriesLabel)
    let height = try typesetter.lineHeight(font)
    var entries: [(end: Double, line: TextLine, color: Color)] = []
    for name in panel.names {
      guard let end = name.end, panel.y.limits.contains(end.y) else { return nil }
      let slack = (panel.x.limits.upperBound / 2 - panel.x.limits.lowerBound / 2) * 1e-6
      guard end.x >= panel.x.limits.upperBound - slack else { return nil }
      entries.append(
        (
          y.position(of: end.y), try typesetter.line(name.label, font),
          theme.color(of: name.style)
        ))
    }
    guard entries.count > 1, entries.count <= 10 else { return nil }
    entries.sort { $0.end < $1.end }
    // Where curves end on each other it cannot be seen whose name is whose.
    for (one, next) in zip(entries, entries.dropFirst()) where next.end - one.end < 0.3 * height {
      return nil
    }
    lines = entries.map(\.line)
    colors = entries.map(\.color)
    middles = Self.spread(entries.map(\.end), gap: height)
    // Names that would stand over the plot's top or bottom push the others back.
    for index in middles.indices {
      middles[index] = max(middles[index], min(y.start, y.end) + Double(index) * height)
    }
    for index in middles.indices {
      let below = Double(middles.count - 1 - index) * height
      middles[index] = min(middles[index], max(y.start, y.end) - below)
    }
    for (middle, entry) in zip(middles, entries) where abs(middle - entry.end) > 0.7 * height {
      return nil
    }
  }

  /// The places nearest to `ends`, in order, that are at least `gap` apart.
  ///
  /// Places that would be too close form a block around the mean of their ends, and blocks that
  /// meet become one; this is the least sum of squared moves.
  private static func spread(_ ends: [Double], gap: Double) -> [Double] {
    var blocks: [(sum: Double, count: Int)] = []
    for (index, end) in ends.enumerated() {
      blocks.append((end - Double(index) * gap, 1))
      while blocks.count > 1 {
        let (last, before) = (blocks[blocks.count - 1], blocks[blocks.count - 2])
        guard last.sum / Double(last.count) < before.sum / Double(before.count) else { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = (last.sum + before.sum, last.count + before.count)
      }
    }
    let starts = blocks.flatMap { block in
      Array(repeating: block.sum / Double(block.count), count: block.count)
    }
    return starts.enumerated().map { $1 + Double($0) * gap }
  }
}
