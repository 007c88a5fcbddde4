import Activations
import Render
import Results
import Words

/// What functions cost on large arrays, in the build for the machine's own instruction set.
struct Costs: Sendable {
  /// What one function costs.
  struct Entry: Sendable {
    /// The function, as the results have it.
    var function: String

    /// The time of its value for one element, in ns.
    var forward: Summary

    /// The time of its derivative for one element, in ns; nil if that was not measured.
    var derivative: Summary?

    /// The time of its value over that of ReLU.
    var ratio: Ratio
  }

  /// The name that the results have for a plain copy.
  static let copyName = "copy"

  /// The run the times are from.
  var run: SpeedRun

  /// The elements of the arrays.
  var elements: Int

  /// The functions, from the cheapest to the dearest.
  var entries: [Entry]

  /// The cost of a plain copy; nil if it was not measured.
  var copy: Summary?

  /// Takes the largest arrays of the native run, or of another if there is none; nil without any time.
  init?(_ results: SpeedResults) {
    guard let run = results.run(of: .native) ?? results.runs.first else { return nil }
    let forward = run.rows.filter {
      $0.operation == .forward && $0.nanosecondsPerElement.isPositive
    }
    guard let elements = forward.map(\.elements).max() else { return nil }
    let derivatives = Dictionary(
      run.rows.filter {
        $0.operation == .derivative && $0.elements == elements
          && $0.nanosecondsPerElement.isPositive
      }.map { ($0.function, $0.nanosecondsPerElement) }, uniquingKeysWith: { first, _ in first })
    let rows = forward.filter { $0.elements == elements }
    self.run = run
    self.elements = elements
    copy = rows.first { $0.function == Self.copyName }?.nanosecondsPerElement
    entries = rows.filter { $0.function != Self.copyName }.map { row in
      Entry(
        function: row.function, forward: row.nanosecondsPerElement,
        derivative: derivatives[row.function], ratio: row.ratioToReLU)
    }.sorted { ($0.forward.median, $0.function) < ($1.forward.median, $1.function) }
    if entries.isEmpty { return nil }
  }

  /// The entry of a function; nil if it was not measured.
  func entry(of function: String) -> Entry? { entries.first { $0.function == function } }

  /// Where and how it was measured, for the line below a title.
  var conditions: String {
    "\(Notation.count(elements)) floats, one thread, \(run.build.rawValue) build, "
      + run.environment.processor
  }
}

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
