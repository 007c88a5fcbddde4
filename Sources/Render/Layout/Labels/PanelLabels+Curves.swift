extension PanelLabels {
  /// Puts every curve's name beside it; false, and no name placed, if one finds no room.
  mutating func addNames(of traces: [CurveTrace]) throws(RenderError) -> Bool {
    let named = traces.filter { $0.label != nil }
    let before = self
    for order in [named, named.reversed()] {
      var isComplete = true
      for trace in order where isComplete {
        isComplete = try addName(of: trace)
      }
      if isComplete { return true }
      self = before
    }
    return false
  }

  /// Puts the names that find room beside their curves, and notes the others as omitted.
  mutating func addNamesWithRoom(of traces: [CurveTrace]) throws(RenderError) {
    for trace in traces where try !addName(of: trace) {
      if let label = trace.label { omitted.append(Markup.plain(label)) }
    }
  }

  private mutating func addName(of trace: CurveTrace) throws(RenderError) -> Bool {
    guard let label = trace.label else { return true }
    let line = try typesetter.line(label, Font(size: theme.metrics.seriesLabel))
    let size = Size(width: line.width, height: line.height)
    let anchors = anchors(on: trace)
    // First far from all other ink, then closer to it: a name must not seem another curve's.
    for apart in [16.0, 8] {
      for (site, gap) in sites(of: size, beside: anchors) {
        if space.isFree(site, clearance: 2.5 * unit),
          space.isApart(site, by: max(apart, 1.6 * gap) * unit, except: trace.marks)
        {
          place(Block(lines: [line]), in: site, color: trace.stroke.color, role: .seriesLabel)
          return true
        }
      }
    }
    return false
  }

  /// Points along the visible part of a curve where it runs on no other, evenly spaced.
  private func anchors(on trace: CurveTrace) -> [Point] {
    let spacing = max(12, (geometry.plot.width + geometry.plot.height) / 40)
    var anchors: [Point] = []
    for polyline in trace.polylines {
      var travelled = spacing
      var last = polyline.first
      for point in polyline {
        if let last {
          let length = last.distance(to: point)
          let steps = max(1, Int(min(length / spacing, 100).rounded(.up)))
          for step in 1...steps {
            let t = Double(step) / Double(steps)
            travelled += length / Double(steps)
            let place = Point(
              x: last.x + (point.x - last.x) * t, y: last.y + (point.y - last.y) * t)
            if travelled >= spacing, geometry.plot.contains(place), isAlone(trace, at: place) {
              anchors.append(place)
              travelled = 0
            }
          }
        }
        last = point
      }
    }
    return anchors
  }

  private func isAlone(_ trace: CurveTrace, at place: Point) -> Bool {
    let spot = Rectangle(minX: place.x, minY: place.y, maxX: place.x, maxY: place.y)
    return space.isApart(spot, by: trace.stroke.width, except: trace.marks)
  }

  /// Boxes beside the anchors, best first: close to the curve, and where eyes look for a name.
  private func sites(
    of size: Size, beside anchors: [Point]
  ) -> [(box: Rectangle, gap: Double)] {
    let plot = geometry.plot
    var sites: [(cost: Double, box: Rectangle, gap: Double)] = []
    for anchor in anchors {
      let along = (anchor.x - plot.minX) / plot.width
      for direction in TextMark.Direction.allCases {
        let isAbove = direction.vector.y < 0
        for gap in [5.5, 9, 14] {
          let box = direction.box(of: size, from: anchor, distance: gap * unit)
          let cost = gap + 16 * abs(along - 0.72) + (isAbove ? 0 : 1.5)
          sites.append((cost, box, gap))
        }
      }
    }
    return sites.sorted { $0.cost < $1.cost }.map { ($0.box, $0.gap) }
  }
}

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

extension Panel {
  /// The names of the lines with their styles and where they end on the right, as far as it is known.
  var names: [SeriesName] {
    marks.flatMap { mark -> [SeriesName] in
      if case .composite(let composite) = mark { return composite.names(over: x.limits) }
      return mark.content.name.map { [$0] } ?? []
    }
  }

  /// Whether dots or bars are named, which only a legend can do.
  func needsLegend(_ theme: Theme) -> Bool {
    marks.contains { $0.content.legendEntry(theme) != nil }
  }

  /// The entries of a legend: every line, and once each kind of dot and bar.
  func legendEntries(_ theme: Theme) -> [Legend.Entry] {
    let lines = names.map { name in
      Legend.Entry(
        label: name.label,
        sample: .line(theme.stroke(of: name.style, width: theme.metrics.curve)))
    }
    var seen: Set<Legend.Entry> = []
    return lines
      + marks.compactMap { $0.content.legendEntry(theme) }.filter { seen.insert($0).inserted }
  }
}
