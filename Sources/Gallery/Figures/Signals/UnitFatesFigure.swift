import Render
import Results
import Words

/// Which units die during training and which come back: a strip for each unit, epoch by epoch.
struct UnitFatesFigure: Sendable {
  /// What was found.
  var results: SignalResults

  /// The name of the figure.
  static let name = "signals-unit-fates"

  /// A layer of which every unit's history was kept.
  private struct Part {
    var number: Int
    var layer: UnitFates.Layer

    /// The histories, those that are off first and longest above.
    var histories: [String] {
      layer.histories.sorted(by: >)
    }
  }

  /// The figure; nil if no history was kept.
  var figure: Figure? {
    guard let fates = results.fates.first, fates.epochs > 0 else { return nil }
    let parts = fates.layers.enumerated().map { Part(number: $0 + 1, layer: $1) }
      .filter { !$0.layer.histories.isEmpty }
    guard !parts.isEmpty,
      let network = ExperimentNetwork(rawValue: fates.network)
    else { return nil }
    let most = parts.map(\.layer.histories.count).max() ?? 0
    return Figure(
      name: Self.name, size: Size(width: 640, height: 170 + 9 * Double(max(most, 12))),
      chart: Chart(
        title: "Units that die and come back",
        subtitle:
          "\(network.heading) with \(HiddenSetting(fates.activation).label), "
          + Notation.literal(DataSetTitle.of(results.dataSet))
          + ", one run: each row is a unit, coloured while it is off for all "
          + "\(ExampleCount.of(fates.examples)) test examples",
        description: description(fates, parts, network),
        rows: [ChartRow(parts.map { panel($0, epochs: fates.epochs) })]))
  }

  private func panel(_ part: Part, epochs: Int) -> Panel {
    let histories = part.histories
    let count = Double(histories.count)
    return Panel(
      title: "Layer \(part.number): \(histories.count) of \(part.layer.units) units",
      x: Axis(title: "epoch", domain: -0.5...Double(epochs) + 0.5),
      y: Axis(title: "units ever off", domain: 0...count, ticks: .none)
    ) {
      // A gap between the strips tells units apart.
      for (place, history) in histories.reversed().enumerated() {
        HeatMapMark(
          x: -0.5...Double(epochs) + 0.5, y: Double(place) + 0.1...Double(place) + 0.9,
          rows: [history.map { $0 == "1" ? 0.75 : nil }])
      }
    }
  }

  private func description(
    _ fates: UnitFates, _ parts: [Part], _ network: ExperimentNetwork
  ) -> String {
    let words = parts.map { part in
      let layer = part.layer
      let always = layer.histories.count { !$0.contains("0") }
      return
        "Layer \(part.number), \(layer.units) units: \(layer.off.first ?? 0) off before training, "
        + "\(layer.off.last ?? 0) after \(fates.epochs) epochs, \(layer.histories.count) ever off, \(always) always; "
        + "\(layer.died.reduce(0, +)) deaths and \(layer.revived.reduce(0, +)) returns."
    }
    return
      "Strips of the units of \(network.title) that were off for all test examples before training or after some "
      + "epoch. " + words.joined(separator: " ")
  }
}
