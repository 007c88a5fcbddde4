extension PanelGeometry {
  /// The part of a bar in the plot; nil if there is none.
  func region(of bar: BarMark) -> Rectangle? {
    switch bar.position {
    case .x(let place):
      region(x: Self.breadth(of: bar, at: place), y: Self.extent(of: bar, on: y))
    case .y(let place):
      region(x: Self.extent(of: bar, on: x), y: Self.breadth(of: bar, at: place))
    }
  }

  /// The line of an interval and its caps, whose halves are `cap` px long; empty outside the plot.
  func lines(of interval: IntervalMark, cap: Double) -> Path {
    let rule: RuleMark
    switch interval.position {
    case .x(let place): rule = RuleMark(x: place, from: interval.range)
    case .y(let place): rule = RuleMark(y: place, from: interval.range)
    }
    guard let line = line(of: rule) else { return Path() }
    var path = Path.line(from: line.0, to: line.1)
    for value in [interval.range.lowerBound, interval.range.upperBound] {
      switch interval.position {
      case .x(let place):
        guard let end = visible(Point(x: place, y: value)) else { continue }
        path.move(to: Point(x: end.x - cap, y: end.y))
        path.line(to: Point(x: end.x + cap, y: end.y))
      case .y(let place):
        guard let end = visible(Point(x: value, y: place)) else { continue }
        path.move(to: Point(x: end.x, y: end.y - cap))
        path.line(to: Point(x: end.x, y: end.y + cap))
      }
    }
    return path
  }

  private static func breadth(of bar: BarMark, at place: Double) -> ClosedRange<Double> {
    let half = bar.width.magnitude / 2
    return place - half...place + half
  }

  private static func extent(of bar: BarMark, on scale: Scale) -> ClosedRange<Double> {
    let baseline = bar.baseline ?? scale.baseline
    return min(baseline, bar.value)...max(baseline, bar.value)
  }
}

extension Scale {
  /// Where a bar begins that does not say where.
  fileprivate var baseline: Double {
    switch self {
    case .linear: 0
    case .logarithmic(let scale): scale.domain.lowerBound
    }
  }
}
