/// The ticks of one axis that have room, with their measured labels.
struct AxisLabels: Sendable {
  /// The ticks in the direction of the axis.
  var ticks: [Tick] = []

  /// Their labels; empty where the axis shows none.
  var lines: [TextLine] = []

  /// The width of the widest label, in px.
  var widest: Double { lines.map(\.width).max() ?? 0 }

  /// Chooses the ticks of `axis` so that labels keep `gap` px between them.
  ///
  /// Names of categories are never left out; where they are too close, their type is smaller.
  ///
  /// - Parameters:
  ///   - spacing: The distance between ticks to aim at, in px.
  ///   - extent: How much of the axis a label takes up, in px.
  static func fitting(
    _ axis: Axis, on scale: Scale, spacing: Double, gap: Double, font: Font,
    typesetter: Typesetter, extent: (TextLine) -> Double
  ) throws(RenderError) -> AxisLabels {
    if case .categories(let names) = axis.scale {
      return try .fitting(
        names, of: axis, on: scale, gap: gap, font: font, typesetter: typesetter, extent: extent)
    }
    let length = abs(scale.end - scale.start)
    // Short axes still get a handful of ticks, if those can stand a little closer.
    var count = max(length / spacing, min(4, 1.5 * length / spacing))
    while true {
      let candidates = ticks(of: axis, count: count)
      var labels = AxisLabels(ticks: candidates)
      for tick in candidates { labels.lines.append(try typesetter.line(tick.label, font)) }
      let thinned = labels.thinned(on: scale, gap: gap, extent: extent)
      // Fewer ticks of a rounder step look better than gaps, which remain for ticks that are given.
      if thinned.ticks.count == candidates.count || count <= 2 { return thinned }
      if case .values = axis.ticks { return thinned }
      count = max(2, min(count - 1, Double(candidates.count - 1)))
    }
  }

  private static func ticks(of axis: Axis, count: Double) -> [Tick] {
    let isLogarithmic = axis.scale == .logarithmic
    return switch axis.ticks {
    case .automatic where isLogarithmic, .multiplesOfPi where isLogarithmic:
      Ticks.logarithmic(in: axis.limits, count: count)
    case .automatic: Ticks.decimal(in: axis.limits, count: count)
    case .multiplesOfPi: Ticks.multiplesOfPi(in: axis.limits, count: count)
    case .values(let ticks):
      ticks.filter { axis.limits.contains($0.value) }.sorted { $0.value < $1.value }
    case .none: []
    }
  }

  /// The ticks whose labels do not touch the one kept before.
  func thinned(
    on scale: Scale, gap: Double, extent: (TextLine) -> Double
  ) -> AxisLabels {
    var kept = AxisLabels()
    var edge = -Double.infinity
    let direction = scale.end < scale.start ? -1.0 : 1
    for (tick, line) in zip(ticks, lines) {
      let center = direction * scale.position(of: tick.value)
      let half = extent(line) / 2
      guard center - half >= edge else { continue }
      kept.ticks.append(tick)
      kept.lines.append(line)
      edge = center + half + gap
    }
    return kept
  }
}
