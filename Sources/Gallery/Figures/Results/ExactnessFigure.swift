import Results
import Render
import Words

/// What functions cost against how exact they are: cheap is left, exact is low.
struct ExactnessFigure: Sendable {
  /// What was measured.
  var costs: Costs

  /// What was computed.
  var accuracy: AccuracyResults

  /// The figure; nil if no function has both.
  var figure: Figure? {
    let dots = dots
    guard !dots.isEmpty else { return nil }
    return Figure(
      name: "cost-exactness", size: Size(width: 640, height: 720),
      chart: Chart(
        title: "Cost and exactness",
        subtitle: "Values by the loop over an array: ns per element over "
          + Notation.literal(costs.conditions),
        description: description(dots), sharedAxes: .x, rows: rows(dots)))
  }

  /// One function.
  private struct Dot {
    var function: String
    var cost: Double
    var error: Double
    var isComplete: Bool
  }

  private var dots: [Dot] {
    var rows: [String: AccuracyRow] = [:]
    for row in accuracy.rows where row.reading == .lane && row.operation == .forward {
      rows[row.function] = row
    }
    return costs.entries.compactMap { entry in
      guard let row = rows[entry.function], row.largestError.isFinite else { return nil }
      return Dot(
        function: entry.function, cost: entry.forward.median, error: row.largestError,
        isComplete: row.stride == 1)
    }
  }

  /// The functions that err more, with their names, and below the many others, which leave no room for any.
  private func rows(_ dots: [Dot]) -> [ChartRow] {
    let costs = LogarithmicDomain.around(dots.map(\.cost), before: 0.06, after: 0.08)
    let highest = max(dots.map(\.error).max() ?? 1, 0.5)
    let (low, high) = (
      dots.filter { $0.error <= Self.nearest }, dots.filter { $0.error > Self.nearest }
    )
    let rows = [
      ChartRow(
        height: 5,
        [panel(high, over: costs, values: Self.nearest...1.06 * highest, isNamed: true)]),
      ChartRow([
        panel(
          low, title: "At most half an ulp", over: costs,
          values: -0.08...Self.nearest + 0.08, isNamed: false)
      ]),
    ]
    return zip(rows, [high, low]).filter { !$0.1.isEmpty }.map(\.0)
  }

  /// The largest error of what gives the nearest float, with room for the rounding of the measure.
  private static let nearest = 0.502

  private func panel(
    _ dots: [Dot], title: String = "", over costs: ClosedRange<Double>,
    values: ClosedRange<Double>, isNamed: Bool
  ) -> Panel {
    // Names find room in this order: first that of the function this package is about.
    let ours = dots.filter { $0.function == "sineReLU" }
    let others = dots.filter { $0.function != "sineReLU" }
    let ordered = ours + others.filter(\.isComplete) + others.filter { !$0.isComplete }
    return Panel(
      title: title, x: Axis(title: "ns per element", scale: .logarithmic, domain: costs),
      y: Axis(title: isNamed ? "largest error in ulp" : "", domain: values)
    ) {
      for isComplete in [true, false] {
        PointMark(
          at: Point(x: .nan, y: .nan), symbol: isComplete ? .filled : .open, style: .series(0),
          series: isComplete ? "all 2³² floats tried" : "evenly spaced floats tried")
      }
      for dot in ordered {
        PointMark(
          at: Point(x: dot.cost, y: dot.error), symbol: dot.isComplete ? .filled : .open,
          style: dot.function == "sineReLU" ? .series(1) : .series(0),
          label: isNamed ? Notation.literal(dot.function) : nil)
      }
    }
  }

  private func description(_ dots: [Dot]) -> String {
    let errors = dots.map(\.error).sorted()
    guard let worst = dots.max(by: { $0.error < $1.error }) else { return "" }
    let words =
      "The cost of \(dots.count) functions against their largest error away from zeros: "
      + "half of them are within \(Notation.measured(errors[errors.count / 2])) ulp, all within "
      + "\(Notation.measured(worst.error)) ulp (\(Notation.literal(worst.function)))."
    guard let ours = dots.first(where: { $0.function == "sineReLU" }) else { return words }
    return words + " SineReLU takes \(Notation.measured(ours.cost)) ns per element and is within "
      + "\(Notation.measured(ours.error)) ulp."
  }
}
