extension AxisLabels {
  /// How small the type of names may become, from the usual down.
  private static let shrinkings = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6]

  /// All names, in the largest type in which they keep `gap` px between them.
  ///
  /// - Throws: `RenderError` if they touch in the smallest type as well.
  static func fitting(
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
