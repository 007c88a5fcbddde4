import Results
import Render
import Words

/// What every activation costs: a dot for each value and each derivative, from cheap to dear.
struct CostFigure: Sendable {
  /// What was measured.
  var costs: Costs

  /// The figure; a row takes 13 px.
  var figure: Figure {
    Figure(
      name: "cost", size: Size(width: 640, height: 170 + 13 * Double(costs.entries.count)),
      chart: Chart(
        title: "What every activation costs",
        subtitle: Notation.literal(costs.conditions) + "; medians with quartiles",
        description: description, panel: panel))
  }

  private var panel: Panel {
    Panel(
      x: Axis(title: "ns per element", scale: .logarithmic, domain: domain).mirrored(),
      y: Axis(categories: costs.entries.map { Notation.literal($0.function) })
    ) {
      for (row, entry) in costs.entries.enumerated() where entry.function == "sineReLU" {
        RectangleMark(
          x: domain, y: Double(row) - 0.5...Double(row) + 0.5, style: .series(0))
      }
      for (name, time, dash) in references {
        RuleMark(x: time, style: .muted.dash(dash), label: name)
      }
      for (row, entry) in costs.entries.enumerated() {
        IntervalMark(
          y: Double(row), from: entry.forward.middleHalf, style: .series(0).dash(.solid))
        PointMark(
          at: Point(x: entry.forward.median, y: Double(row)), style: .series(0), series: "value")
        if let derivative = entry.derivative {
          IntervalMark(y: Double(row), from: derivative.middleHalf, style: .series(1).dash(.solid))
          PointMark(
            at: Point(x: derivative.median, y: Double(row)), symbol: .diamond, style: .series(1),
            series: "derivative")
        }
      }
    }
  }

  /// What to hold the dots against.
  private var references: [(name: String, time: Double, dash: SeriesStyle.Dash)] {
    let relu = costs.entry(of: "relu")?.forward.median
    let copy = costs.copy?.median
    // Two lines this close together would look like one.
    if let relu, let copy, max(relu, copy) < 1.05 * min(relu, copy) {
      return [("ReLU and copy", relu, .dashed)]
    }
    return [relu.map { ("ReLU", $0, .dashed) }, copy.map { ("copy", $0, .dotted) }]
      .compactMap(\.self)
  }

  private var domain: ClosedRange<Double> {
    let times = costs.entries.flatMap { entry in
      [entry.forward, entry.derivative].compactMap(\.self).flatMap {
        [$0.median, $0.lowerQuartile, $0.upperQuartile]
      }
    }
    // To the left of the rules their names need room.
    return LogarithmicDomain.around(times + references.map(\.time), before: 0.1)
  }

  private var description: String {
    guard let cheapest = costs.entries.first, let dearest = costs.entries.last else { return "" }
    var words =
      "The time per element of \(costs.entries.count) activations and their derivatives over "
      + Notation.literal(costs.conditions)
      + ": from \(named(cheapest)) to \(named(dearest)) for the "
      + "value."
    if let ours = costs.entry(of: "sineReLU") {
      words +=
        " SineReLU takes \(time(ours.forward)), \(Notation.measured(ours.ratio.value)) times as much as "
        + "ReLU (95 % interval \(Notation.measured(ours.ratio.lower)) to "
        + "\(Notation.measured(ours.ratio.upper)))."
    }
    if let relu = costs.entry(of: "relu") { words += " ReLU takes \(time(relu.forward))." }
    if let copy = costs.copy { words += " A copy takes \(time(copy))." }
    return words
  }

  private func named(_ entry: Costs.Entry) -> String {
    "\(time(entry.forward)) (\(Notation.literal(entry.function)))"
  }

  private func time(_ summary: Summary) -> String { "\(Notation.measured(summary.median)) ns" }
}
