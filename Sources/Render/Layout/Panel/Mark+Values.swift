extension Mark {
  /// What a mark has on the axes of its panel.
  struct Values {
    /// The kind of mark, for messages.
    var subject: String

    /// The values on the horizontal axis.
    var x: [Double] = []

    /// The values on the vertical axis.
    var y: [Double] = []

    /// Whether none may be left out for not being finite.
    var areFinite = false
  }

  /// The values that the panel's axes must have a place for.
  ///
  /// None of graphs and bands: the outline of a function breaks where an axis has no place for it.
  var values: Values {
    switch self {
    case .function: Values(subject: "graph of a function")
    case .area: Values(subject: "band")
    case .line(let line):
      Values(subject: "line", x: line.points.map(\.x), y: line.points.map(\.y))
    case .point(let point): Values(subject: "dot", x: [point.position.x], y: [point.position.y])
    case .bar(let bar): bar.values
    case .interval(let interval):
      Values(
        subject: "interval", at: [interval.position.value], interval.range.ends,
        interval.position, areFinite: true)
    case .rule(let rule):
      Values(subject: "rule", at: [rule.position.value], rule.range?.ends ?? [], rule.position)
    case .rectangle(let region): Values(subject: "region", x: region.x.ends, y: region.y.ends)
    case .text(let text):
      Values(subject: "annotation", x: [text.position.x], y: [text.position.y])
    }
  }
}

extension Mark.Values {
  /// The values of a mark that stands at some values of one axis and spans others of the other.
  fileprivate init(
    subject: String, at places: [Double], _ ends: [Double], _ position: RuleMark.Position,
    areFinite: Bool = false
  ) {
    self.init(subject: subject, x: places, y: ends, areFinite: areFinite)
    if case .y = position { (x, y) = (y, x) }
  }
}

extension BarMark {
  fileprivate var values: Mark.Values {
    let place = position.value
    return Mark.Values(
      subject: series.map { "bar of “\(Markup.plain($0))”" } ?? "bar",
      at: [place, place - width / 2, place + width / 2],
      [value] + (baseline.map { [$0] } ?? []) + (interval?.ends ?? []), position, areFinite: true)
  }
}

extension ClosedRange<Double> {
  fileprivate var ends: [Double] { [lowerBound, upperBound] }
}
