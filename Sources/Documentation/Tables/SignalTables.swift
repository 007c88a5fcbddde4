import Results
import Words

/// What becomes of signals in networks, as tables.
enum SignalTables {
  /// The text of each table by its name; a sentence in its place if there are no results.
  static func all(_ results: SignalResults?) -> PartTexts {
    PartTexts([
      "signals saturation": { Tables.text(results, saturation) },
      "signals gradients": { Tables.text(results, gradients) },
      "signals weights": { Tables.text(results, weights) },
      "signals fates": { Tables.text(results, fates) },
      "signals provenance": {
        Tables.text(results) { Provenance.text($0.environment, command: $0.command) }
      },
    ])
  }

  /// How many units are saturated, a factor of the weights a row, by layer.
  private static func saturation(_ results: SignalResults) -> String? {
    let tables = functions(results).compactMap { setting -> String? in
      let rows = results.saturation.filter { $0.activation == setting }
      guard let layers = rows.first?.saturated.count else { return nil }
      let table = MarkdownTable(
        columns: [.init(heading: "Weights × Glorot's")]
          + (1...layers).map { .init(heading: "layer \($0), %") }
          + [.init(heading: "mean slope ÷ greatest, layer \(layers)")],
        rows: rows.map { row in
          [Notation.plainNumber(row.scale)]
            + row.saturated.map { Notation.decimals(100 * $0, 1) }
            + [Notation.text(row.slopes.last ?? .nan, digits: 2)]
        })
      return "**\(setting.title).** Saturated outputs, in % of units and examples.\n\n\(table.text)"
    }
    return tables.isEmpty ? nil : tables.joined(separator: "\n\n")
  }

  private static func functions(_ results: SignalResults) -> [FunctionSetting] {
    var settings: [FunctionSetting] = []
    for row in results.saturation where !settings.contains(row.activation) {
      settings.append(row.activation)
    }
    return settings
  }

  /// The norm of the gradient in the first layer, a kind of network a row, by depth.
  private static func gradients(_ results: SignalResults) -> String? {
    let depths = Set(results.gradients.map(\.depth)).sorted()
    guard !depths.isEmpty else { return nil }
    let table = MarkdownTable(
      columns: ["Activation", "Weights"].map { .init(heading: $0, isNumeric: false) }
        + depths.map { .init(heading: "\($0) layers") },
      rows: GradientKind.all(in: results).map { kind in
        [kind.activation.title, kind.weights]
          + depths.map { depth in
            let norms = results.gradients.filter { kind.has($0) && $0.depth == depth }
              .compactMap(\.norms.first)
            return norms.isEmpty ? "–" : Notation.text(SortedSamples(norms).median, digits: 2)
          }
      })
    return table.text
  }

  /// What ReLU makes of the weights themselves.
  private static func weights(_ results: SignalResults) -> String? {
    guard !results.weights.isEmpty else { return nil }
    return MarkdownTable(
      columns: ["Network", "Weights"].map { .init(heading: $0, isNumeric: false) }
        + ["Initialisations", "Made 0 by ReLU, %", "from – to"].map { .init(heading: $0) },
      rows: results.weights.compactMap { row in
        guard let spread = MeanAndDeviation(row.cut), let least = row.cut.min(),
          let most = row.cut.max()
        else { return nil }
        return [
          ExperimentNetwork(rawValue: row.network)?.heading ?? row.network,
          InitialisationTitle.of(row.initialisation), "\(row.cut.count)",
          Notation.decimals(100 * spread.mean, 2),
          "\(Notation.decimals(100 * least, 2))–\(Notation.decimals(100 * most, 2))",
        ]
      }
    ).text
  }

  /// How many units were off, died and came back, layer by layer.
  private static func fates(_ results: SignalResults) -> String? {
    let tables = results.fates.map { fates in
      let network = ExperimentNetwork(rawValue: fates.network)?.heading ?? fates.network
      let table = MarkdownTable(
        columns: ["Layer", "Units", "Off at first", "Died", "Came back", "Off at the end"].map {
          .init(heading: $0)
        },
        rows: fates.layers.enumerated().map { index, layer in
          [
            "\(index + 1)", ExampleCount.of(layer.units), ExampleCount.of(layer.off.first ?? 0),
            ExampleCount.of(layer.died.reduce(0, +)), ExampleCount.of(layer.revived.reduce(0, +)),
            ExampleCount.of(layer.off.last ?? 0),
          ]
        })
      return
        "**\(network) with \(fates.activation.title), \(DataSetTitle.of(results.dataSet)), run "
        + "\(fates.run), \(fates.epochs) epochs.** A unit that dies and comes back several times is "
        + "counted each time.\n\n\(table.text)"
    }
    return tables.isEmpty ? nil : tables.joined(separator: "\n\n")
  }
}
