extension PanelLabels {
  /// Puts the words of a bar beyond its end, and beyond the interval around that.
  mutating func add(_ bar: BarMark) throws(RenderError) {
    guard let label = bar.label, let region = geometry.region(of: bar) else { return }
    let block = try block(label)
    let size = block.size
    var end = region
    if let interval = interval(of: bar) { end = end.union(interval) }
    let boxes = [7.0, 11, 16, 22, 30, 40].map { step in
      let gap = step * unit
      switch bar.position {
      case .x:
        let x = region.center.x - size.width / 2
        let y = isReversed(bar) ? end.maxY + gap : end.minY - gap - size.height
        return Rectangle(origin: Point(x: x, y: y), size: size)
      case .y:
        let x = isReversed(bar) ? end.minX - gap - size.width : end.maxX + gap
        return Rectangle(origin: Point(x: x, y: region.center.y - size.height / 2), size: size)
      }
    }
    place(label, block, inFirstOf: boxes, color: theme.text)
  }

  /// The part of the interval around a bar's end that lies in the plot.
  private func interval(of bar: BarMark) -> Rectangle? {
    guard let range = bar.interval else { return nil }
    return switch bar.position {
    case .x(let place): geometry.region(x: place...place, y: range)
    case .y(let place): geometry.region(x: range, y: place...place)
    }
  }

  /// Whether the bar ends below its baseline, or to the left of it.
  private func isReversed(_ bar: BarMark) -> Bool {
    bar.value < bar.baseline ?? 0
  }
}
