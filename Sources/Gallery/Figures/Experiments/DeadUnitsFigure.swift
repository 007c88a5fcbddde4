import Results
import Render
import Words

/// How many units are off, layer by layer: dots for fresh and for trained networks.
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
    // A panel in which nothing is ever off would be an empty one.
    let quantities = Self.quantities.filter { quantity in
      shown.contains { setting in greatest(quantity, setting, shares) > 0 }
    }
    let never = Self.quantities.filter { quantity in
      !quantities.contains { $0.title == quantity.title }
    }
    let others = shares.settings.filter { !shown.contains($0) }
    return Figure(
      name: Self.name(network, results.dataSet),
      size: Size(
        width: 640, height: 130 + Double(shown.count) * (76 + 24 * Double(shares.layers))),
      chart: Chart(
        title:
          "\(network.heading), \(Notation.literal(DataSetTitle.of(results.dataSet))): units that are off",
        subtitle: ([
          "A unit is off where its slope is 0; over \(ExampleCount.of(results.examples)) test examples"
            + (shares.rows.contains { $0.run > 1 }
              ? "; means over runs" : "; one network of each kind")
        ] + never.map { "no unit is \($0.title)" }).joined(separator: "; "),
        description: description(shown, others, shares), sharedAxes: [.x, .y],
        rows: shown.map { setting in
          ChartRow(quantities.map { panel($0, setting, shares) })
        }))
  }

  private func greatest(
    _ quantity: Quantity, _ setting: HiddenSetting, _ shares: DeadUnitShares
  ) -> Double {
    shares.stages.flatMap { stage in
      (0..<shares.layers).compactMap { shares.share(setting, stage, layer: $0, quantity.value) }
    }.max() ?? 0
  }

  /// A row for each layer, and in it a dot for each stage.
  private func panel(
    _ quantity: Quantity, _ setting: HiddenSetting, _ shares: DeadUnitShares
  ) -> Panel {
    Panel(
      title: "\(setting.label): \(quantity.title)",
      x: Axis(title: "% of units", domain: -3...103, ticks: Self.ticks),
      y: Axis(categories: (1...shares.layers).map { "layer \($0)" })
    ) {
      RuleMark(x: 0, style: .muted)
      for (index, stage) in shares.stages.enumerated() {
        for layer in 0..<shares.layers {
          if let share = shares.share(setting, stage, layer: layer, quantity.value) {
            PointMark(
              at: Point(
                x: 100 * share, y: Double(layer) + Self.offset(index, of: shares.stages.count)),
              symbol: Self.symbols[index % Self.symbols.count], style: .series(index),
              series: stage.words)
          }
        }
      }
    }
  }

  /// How far below its row a stage is, so that equal shares do not hide each other.
  private static func offset(_ stage: Int, of count: Int) -> Double {
    0.2 * (Double(stage) - Double(count - 1) / 2)
  }

  private static let symbols: [PointMark.Symbol] = [.open, .triangle, .diamond, .square, .filled]

  /// A share in %; 0 is said to be just that, and nothing else is rounded to it.
  private static func percent(_ share: Double) -> String {
    switch 100 * share {
    case 0: "0"
    case ..<0.05: "< 0.1"
    case let percent: Notation.decimals(percent, 1)
    }
  }

  private static let ticks = TickPlacement.values(
    [0.0, 25, 50, 75, 100].map { Tick($0, label: "\(Int($0))") })

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
