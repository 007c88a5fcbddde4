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
      name: "cost-exactness", size: Size(width: 960, height: 720),
      chart: Chart(
        title: "Cost and exactness",
        subtitle: "Value by the fast kernel: ns per element over "
          + Notation.literal(costs.conditions) + "; names where they have room",
        description: description(dots), panel: panel(dots)))
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

  private func panel(_ dots: [Dot]) -> Panel {
    let highest = max(dots.map(\.error).max() ?? 1, 0.5)
    // Names find room in this order: first that of the function this package is about.
    let ours = dots.filter { $0.function == "sineReLU" }
    let others = dots.filter { $0.function != "sineReLU" }
    let ordered = ours + others.filter(\.isComplete) + others.filter { !$0.isComplete }
    return Panel(
      x: Axis(
        title: "ns per element", scale: .logarithmic,
        domain: LogarithmicDomain.around(dots.map(\.cost), before: 0.06, after: 0.08)),
      y: Axis(title: "largest error in ulp", domain: -0.05 * highest...1.06 * highest)
    ) {
      for dot in ordered {
        PointMark(
          at: Point(x: dot.cost, y: dot.error), symbol: dot.isComplete ? .filled : .open,
          style: dot.function == "sineReLU" ? .series(1) : .series(0),
          series: dot.function == "sineReLU" ? nil : series(dot),
          label: Notation.literal(dot.function))
      }
    }
  }

  private func series(_ dot: Dot) -> String {
    dot.isComplete ? "all 2³² floats tried" : "evenly spaced floats tried"
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
