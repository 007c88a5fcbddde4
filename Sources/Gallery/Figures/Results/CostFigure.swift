import Activations
import Results
import Render
import Words

/// What every activation costs: a dot for each value and each derivative, from cheap to dear.
struct CostFigure: Sendable {
  /// What was measured.
  var costs: Costs

  /// The figure; a row takes 14 px.
  var figure: Figure {
    let groups = groups
    return Figure(
      name: "cost",
      size: Size(
        width: 640,
        height: 150 + 56 * Double(groups.count) + 14 * Double(costs.entries.count)),
      chart: Chart(
        title: "What every activation costs",
        subtitle: Notation.literal(costs.conditions) + "; medians with quartiles",
        description: description,
        rows: groups.indices.map { index in
          ChartRow(
            height: Double(groups[index].entries.count),
            [
              panel(
                groups[index], isFirst: index == 0,
                xTitle: index == groups.count - 1 ? "ns per element" : "")
            ])
        }))
  }

  /// Functions of one family, from cheap to dear.
  private struct Group {
    var title: String
    var entries: [Costs.Entry]
  }

  private var groups: [Group] {
    let families = Dictionary(
      Catalogue.all.map { ($0.facts.name, $0.facts.family) },
      uniquingKeysWith: { first, _ in first })
    let known = Family.allCases.map { family in
      Group(
        title: family.title, entries: costs.entries.filter { families[$0.function] == family })
    }
    let unknown = Group(title: "", entries: costs.entries.filter { families[$0.function] == nil })
    return (known + [unknown]).filter { !$0.entries.isEmpty }
  }

  private func panel(_ group: Group, isFirst: Bool, xTitle: String) -> Panel {
    let x = Axis(title: xTitle, scale: .logarithmic, domain: domain)
    return Panel(
      title: group.title, x: x,
      y: Axis(categories: group.entries.map { Notation.literal($0.function) })
    ) {
      for (row, entry) in group.entries.enumerated() where entry.function == "sineReLU" {
        RectangleMark(
          x: domain, y: Double(row) - 0.5...Double(row) + 0.5, style: .series(0))
      }
      for (name, time, dash) in references {
        RuleMark(x: time, style: .muted.dash(dash), label: isFirst ? name : nil)
      }
      for (row, entry) in group.entries.enumerated() {
        IntervalMark(y: Double(row), from: entry.forward.middleHalf, style: .series(0))
        PointMark(
          at: Point(x: entry.forward.median, y: Double(row)), style: .series(0), series: "value")
        if let derivative = entry.derivative {
          IntervalMark(y: Double(row), from: derivative.middleHalf, style: .series(1))
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
