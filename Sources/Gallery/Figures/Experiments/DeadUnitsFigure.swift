import Results
import Render
import Words

/// How many units are off, layer by layer: bars for fresh and for trained networks.
struct DeadUnitsFigure: Sendable {
  /// The network.
  var network: ExperimentNetwork

  /// What was found.
  var results: DeadUnitResults

  /// The name of the figure of a network on a data set.
  static func name(_ network: ExperimentNetwork, _ dataSet: String) -> String {
    "experiment-\(network.rawValue)-\(dataSet)-dead-units"
  }

  /// A share that is shown.
  private struct Quantity {
    var title: String
    var value: @Sendable (DeadUnitLayer) -> Double
  }

  private static let quantities = [
    Quantity(title: "off for all examples") { $0.off },
    Quantity(title: "off for an example, on average") { $0.zeroDerivatives },
  ]

  /// The figure; nil if no unit is ever off.
  var figure: Figure? {
    let shares = DeadUnitShares(results, of: network)
    let shown = shares.settings.filter(shares.isEverOff)
    guard !shown.isEmpty, shares.layers > 0 else { return nil }
    let columns = min(shares.layers, 4)
    let bars = Double(shown.count * shares.stages.count)
    // Where there are many, words would be larger than bars.
    let isLabelled = shown.count <= 2
    let rows = Self.quantities.flatMap { quantity in
      stride(from: 0, to: shares.layers, by: columns).map { first in
        ChartRow(
          columns: columns,
          panels: (first..<min(first + columns, shares.layers)).map {
            panel(quantity, layer: $0, shown, shares, isLabelled: isLabelled)
          })
      }
    }
    let others = shares.settings.filter { !shown.contains($0) }
    return Figure(
      name: Self.name(network, results.dataSet),
      size: Size(
        width: 960,
        height: 150 + Double(rows.count)
          * (70 + max((isLabelled ? 13 : 7) * bars, 20 * Double(shown.count)))),
      chart: Chart(
        title:
          "\(network.heading), \(Notation.literal(DataSetTitle.of(results.dataSet))): units that are off",
        subtitle:
          "A unit is off where its slope is 0; over \(ExampleCount.of(results.examples)) test examples of "
          + Notation.literal(DataSetTitle.of(results.dataSet))
          + (shares.rows.contains { $0.run > 1 }
            ? ", means over runs" : ", one network of each kind")
          + (others.isEmpty ? "" : "; with the other activations no unit is ever off"),
        description: description(shown, others, shares), sharedAxes: [.x, .y], rows: rows))
  }

  private func panel(
    _ quantity: Quantity, layer: Int, _ shown: [HiddenSetting], _ shares: DeadUnitShares,
    isLabelled: Bool
  ) -> Panel {
    let stages = shares.stages
    let width = 0.84 / Double(stages.count)
    return Panel(
      title: "Layer \(layer + 1): \(quantity.title)",
      x: Axis(title: "% of units", domain: 0...118, ticks: Self.ticks),
      y: Axis(categories: shown.map(\.label), grid: false)
    ) {
      for (place, setting) in shown.enumerated() {
        for (index, stage) in stages.enumerated() {
          if let share = shares.share(setting, stage, layer: layer, quantity.value) {
            BarMark(
              y: Double(place) + (Double(index) - Double(stages.count - 1) / 2) * width,
              to: 100 * share, width: 0.86 * width, style: .series(index), series: stage.words,
              label: isLabelled ? Self.percent(share) : nil)
          }
        }
      }
    }
  }

  /// A share in %; 0 is said to be just that, and nothing else is rounded to it.
  private static func percent(_ share: Double) -> String {
    switch 100 * share {
    case 0: "0"
    case ..<0.05: "< 0.1"
    case let percent: Notation.decimals(percent, 1)
    }
  }

  private static let ticks = TickPlacement.values(
    [0.0, 50, 100].map { Tick($0, label: "\(Int($0))") })

  private func description(
    _ shown: [HiddenSetting], _ others: [HiddenSetting], _ shares: DeadUnitShares
  ) -> String {
    let greatest = shares.stages.map { stage in
      let words = shown.map { setting in
        let share = shares.worstLayer(setting, stage)?.off.mean
        return "\(setting.label) \(share.map(Self.percent) ?? "unknown")"
      }
      return "\(stage.words): " + Notation.list(words)
    }
    return
      "The share of hidden units of \(network.title) on \(DataSetTitle.of(results.dataSet)) that are off for all "
      + "\(ExampleCount.of(results.examples)) examples, and for an example on average, by layer. In the layer with the most, in % of its "
      + "units off for all: \(greatest.joined(separator: "; "))."
      + (others.isEmpty ? "" : " Never off: \(Notation.list(others.map(\.label))).")
  }
}
