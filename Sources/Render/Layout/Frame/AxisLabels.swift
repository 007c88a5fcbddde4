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
  private func thinned(
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

extension AxisLabels {
  /// How small the type of names may become, from the usual down.
  private static let shrinkings = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6]

  /// All names, in the largest type in which they keep `gap` px between them.
  ///
  /// - Throws: `RenderError` if they touch in the smallest type as well.
  private static func fitting(
    _ names: [String], of axis: Axis, on scale: Scale, gap: Double, font: Font,
    typesetter: Typesetter, extent: (TextLine) -> Double
  ) throws(RenderError) -> AxisLabels {
    let ticks = names.enumerated().map { Tick(Double($0), label: $1) }
    for shrinking in shrinkings {
      var font = font
      font.size *= shrinking
      var labels = AxisLabels(ticks: ticks)
      for name in names { labels.lines.append(try typesetter.line(name, font)) }
      let kept = labels.thinned(on: scale, gap: gap * shrinking, extent: extent)
      if kept.ticks.count == ticks.count { return labels }
    }
    let length = Int(abs(scale.end - scale.start).rounded())
    throw RenderError(
      axis.subject, .layout,
      "\(names.count) names do not fit into \(length) px; make the figure larger or show fewer")
  }
}

extension Axis {
  /// The scale of a horizontal axis between two edges, in px.
  func scale(left: Double, right: Double) throws(RenderError) -> Scale {
    try scale(from: left, to: right)
  }

  /// The scale of a vertical axis between two edges, in px; numbers grow upwards, names read down.
  func scale(top: Double, bottom: Double) throws(RenderError) -> Scale {
    isCategorical ? try scale(from: top, to: bottom) : try scale(from: bottom, to: top)
  }

  /// Whether a line stands out at 0; among categories 0 is only the first.
  var hasZeroLine: Bool { isDrawn && scale == .linear && limits.contains(0) }

  /// Whether names stand along the axis instead of numbers.
  var isCategorical: Bool { if case .categories = scale { true } else { false } }

  /// The axis's name for messages.
  var subject: String { title.isEmpty ? "untitled axis" : "axis “\(Markup.plain(title))”" }

  /// Whether both show the same values in the same way.
  func isAligned(with other: Axis) -> Bool { scale == other.scale && domain == other.domain }

  private func scale(from start: Double, to end: Double) throws(RenderError) -> Scale {
    if case .categories(let names) = scale, names.isEmpty {
      throw RenderError(subject, .layout, "it has no categories; give it one name at least")
    }
    return try Scale(domain: limits, from: start, to: end, isLogarithmic: scale == .logarithmic)
  }
}
