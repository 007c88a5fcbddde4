extension Chart {
  /// The same chart, in which every axis has a domain: its own, or the values that its marks have.
  func withDomains() throws(RenderError) -> Chart {
    var chart = self
    for row in chart.rows.indices {
      for column in chart.rows[row].panels.indices {
        try chart.rows[row].panels[column].addDomains()
      }
    }
    return chart
  }
}

extension Panel {
  fileprivate mutating func addDomains() throws(RenderError) {
    if x.domain == nil {
      let functions = marks.compactMap(\.composite).compactMap(\.xDomain)
      // A function fills its panel from edge to edge.
      x.domain =
        functions.isEmpty
        ? try x.domain(of: marks.flatMap(\.content.extent.x)) : functions.hull
      try x.takeChosenEnds()
    }
    if y.domain == nil {
      let range = x.limits
      let functions = marks.compactMap(\.composite).compactMap { mark -> ClosedRange<Double>? in
        guard let mark = mark as? any LogarithmicMark else { return mark.yDomain(over: range) }
        return mark.yDomain(over: range, logarithmic: logarithmicAxes)
      }
      y.domain = try y.domain(of: functions.flatMap(\.ends) + marks.flatMap(\.content.extent.y))
      try y.takeChosenEnds()
    }
  }
}

extension Panel {
  /// The logarithmic axes.
  var logarithmicAxes: LogarithmicAxes {
    var axes: LogarithmicAxes = []
    if x.scale == .logarithmic { axes.insert(.x) }
    if y.scale == .logarithmic { axes.insert(.y) }
    return axes
  }
}

extension Axis {
  /// Replaces the ends of the domain that are chosen.
  fileprivate mutating func takeChosenEnds() throws(RenderError) {
    let (lower, upper) = (lowerEnd ?? limits.lowerBound, upperEnd ?? limits.upperBound)
    guard lower < upper else {
      throw RenderError(
        subject, .layout,
        "its lower end \(lower) is not below its upper end \(upper); choose both ends")
    }
    domain = lower...upper
  }

  /// The domain that a linear axis without one has for ranges of values.
  package func automaticDomain(of ranges: [ClosedRange<Double>]) -> ClosedRange<Double> {
    (try? domain(of: ranges.flatMap(\.ends))) ?? -1...1
  }

  /// A domain that holds values, with a margin.
  fileprivate func domain(of values: [Double]) throws(RenderError) -> ClosedRange<Double> {
    // A scale must be a few times longer than what it shows, and that a finite number.
    let limit = Double.greatestFiniteMagnitude / 64
    let finite = values.filter(\.isFinite).map { min(max($0, -limit), limit) }
    guard let low = finite.min(), let high = finite.max() else {
      return scale == .logarithmic ? 1...10 : -1...1
    }
    if scale == .logarithmic {
      guard low > 0 else {
        throw RenderError(
          subject, .layout,
          "\(low) has no place on it, because it is logarithmic; give a domain or greater values")
      }
      return low / 2...high * 2
    }
    let margin = high - low > 1e-300 ? (high - low) * 0.06 : max(high.magnitude * 0.5, 0.5)
    return low - margin...high + margin
  }
}

extension Mark {
  fileprivate var composite: (any CompositeMark)? {
    if case .composite(let mark) = self { mark } else { nil }
  }
}

extension [ClosedRange<Double>] {
  /// The least range that holds all; nil if there is none.
  fileprivate var hull: ClosedRange<Double>? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { hull, range in
      Swift.min(hull.lowerBound, range.lowerBound)...Swift.max(hull.upperBound, range.upperBound)
    }
  }
}
