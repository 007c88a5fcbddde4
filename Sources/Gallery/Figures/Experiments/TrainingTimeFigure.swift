import Results
import Render
import Words

/// How long an epoch takes, over the time of one with ReLU in the run of the same number.
struct TrainingTimeFigure: Sendable {
  /// What was found.
  var results: ExperimentResults

  /// The name of the figure.
  static let name = "experiment-time"

  /// The figure; nil if nothing was trained beside ReLU.
  var figure: Figure? {
    let parts = parts
    guard !parts.isEmpty else { return nil }
    let rows = parts.map { Double($0.comparisons.count) }
    return Figure(
      name: Self.name,
      size: Size(width: 640, height: 120 + rows.map { 62 + 24 * $0 }.reduce(0, +)),
      chart: Chart(
        title: "Time of an epoch divided by that with ReLU",
        subtitle:
          "Each run is divided by ReLU’s run of the same number; medians and 95 % intervals",
        description: description(parts), sharedAxes: .x,
        rows: zip(parts, rows).map { part, rows in
          ChartRow(height: rows, [panel(part)])
        }))
  }

  /// The activations of one network that were trained beside ReLU.
  private struct Part {
    var title: String
    var comparisons: [(hidden: HiddenSetting, time: Ratio)]
  }

  private var parts: [Part] {
    ExperimentNetwork.allCases.flatMap { network in
      results.shownSets(of: network).compactMap { set in
        let comparisons = set.comparisons.compactMap { comparison in
          comparison.time.map { (comparison.hidden, $0) }
        }
        let title =
          "\(network.heading), \(Notation.literal(DataSetTitle.of(set.settings.dataSet)))"
        return comparisons.isEmpty ? nil : Part(title: title, comparisons: comparisons)
      }
    }
  }

  private func panel(_ part: Part) -> Panel {
    Panel(
      title: part.title,
      x: Axis(title: "time / time with ReLU", domain: domain),
      y: Axis(categories: part.comparisons.map(\.hidden.label))
    ) {
      RuleMark(x: 1, style: .foreground)
      RuleMark(
        x: PublishedTime.ratio, style: .series(1).dash(.dashed),
        label: "article’s LeNet-5")
      for (row, comparison) in part.comparisons.enumerated() {
        IntervalMark(
          y: Double(row), from: comparison.time.lower...comparison.time.upper,
          style: .series(0))
        PointMark(at: Point(x: comparison.time.value, y: Double(row)), style: .series(0))
      }
    }
  }

  private var domain: ClosedRange<Double> {
    LinearDomain.around(
      [1, PublishedTime.ratio]
        + parts.flatMap(\.comparisons).flatMap { [$0.time.value, $0.time.lower, $0.time.upper] },
      margin: 0.12)
  }

  private func description(_ parts: [Part]) -> String {
    "The time of an epoch divided by that with ReLU; the article’s ratio is \(Notation.measured(PublishedTime.ratio)). "
      + parts.map { part in
        let words = part.comparisons.map { hidden, time in
          "\(hidden.label) \(Notation.measured(time.value))"
        }
        return "\(part.title): \(words.joined(separator: "; "))."
      }.joined(separator: " ")
  }
}
