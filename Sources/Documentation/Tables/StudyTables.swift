import Gallery
import Results
import Words

/// Which units are off: a table for each network, an activation and a stage a row.
enum DeadUnitTables {
  /// The text of all networks on all data sets; nil without results.
  static func text(_ results: [DeadUnitResults]) -> String? {
    let parts = results.compactMap { text($0) }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private static func text(_ results: DeadUnitResults) -> String? {
    let tables = ExperimentNetwork.allCases.compactMap { network in
      let shares = DeadUnitShares(results, of: network)
      let figure = Figures.figure(
        of: network, on: results.dataSet, "dead-units",
        with: ExperimentResults(deadUnits: [results]))
      return shares.layers > 0 ? text(shares, network, results.dataSet, figure) : nil
    }
    guard !tables.isEmpty else { return nil }
    return (tables + [Provenance.text(results.environment, command: results.command)])
      .joined(separator: "\n\n")
  }

  private static func text(
    _ shares: DeadUnitShares, _ network: ExperimentNetwork, _ dataSet: String, _ figure: Figure?
  ) -> String {
    let layers = 0..<shares.layers
    let (shown, others) = (
      shares.settings.filter(shares.isEverOff), shares.settings.filter { !shares.isEverOff($0) }
    )
    let numbers = ["Runs", "Off, all layers, %"] + layers.map { "layer \($0 + 1)" }
    let table = MarkdownTable(
      columns: ["Activation", "Network"].map { .init(heading: $0, isNumeric: false) }
        + (numbers + ["Zero slopes, %", "Zero outputs, %"]).map { .init(heading: $0) },
      rows: shown.flatMap { setting in
        shares.stages.compactMap { cells(shares, setting, $0) }
      })
    let parts = [
      "**\(network.heading), \(DataSetTitle.of(dataSet)).** \(summary(shares))",
      figure.map { Picture(figure: $0).text }, shown.isEmpty ? nil : table.text,
      others.isEmpty ? nil : neverOff(others, shares),
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n")
  }

  private static func cells(
    _ shares: DeadUnitShares, _ setting: HiddenSetting, _ stage: DeadUnitShares.Stage
  ) -> [String]? {
    let rows = shares.rows(setting, stage)
    guard !rows.isEmpty else { return nil }
    func percent(_ quantity: (DeadUnitLayer) -> Double) -> String {
      MeanAndDeviation(rows.map { $0.share(quantity) }).map { text($0.mean) } ?? "–"
    }
    return [setting.title, stage.words, "\(rows.count)", percent { $0.off }]
      + (0..<shares.layers).map { layer in
        shares.share(setting, stage, layer: layer) { $0.off }.map(text) ?? "–"
      } + [percent { $0.zeroDerivatives }, percent { $0.zeroOutputs }]
  }

  /// The activations with which no slope is 0, in place of rows of zeros.
  private static func neverOff(_ settings: [HiddenSetting], _ shares: DeadUnitShares) -> String {
    let zeroOutputs = shares.rows.filter { settings.contains($0.hidden) }.map { row in
      row.share { $0.zeroOutputs }
    }.max()
    return
      "No slope is 0, of any unit for any example, with \(settings.map(\.title).joined(separator: "; "))."
      + (zeroOutputs.map { " At most \(text($0)) % of their outputs are 0." } ?? "")
  }

  /// A share in %, which tells a few units from none.
  private static func text(_ share: Double) -> String {
    share > 0 && share < 0.000_05 ? "< 0.01" : Notation.decimals(100 * share, 2)
  }

  /// A summary in a sentence: how many units are off with ReLU.
  private static func summary(_ shares: DeadUnitShares) -> String {
    guard let relu = shares.settings.first(where: \.isReLU) else { return "" }
    let words = shares.stages.compactMap { stage -> String? in
      MeanAndDeviation(shares.rows(relu, stage).map { $0.share { $0.off } }).map {
        "\(text($0.mean)) % (\(stage.words))"
      }
    }
    let worst = shares.worstLayer(relu, .trained).map {
      "After training, in the layer with the most of them: \(Share.words($0, noun: "run"))."
    }
    let revived = shares.revived(relu).map {
      "Of the units that were off before training, training brought back "
        + "\(Share.words($0, none: "unit", noun: "run"))."
    }
    let all =
      "With ReLU, units that are off for all examples, in all layers together: "
      + "\(words.joined(separator: ", "))."
    return [all, worst, revived].compactMap(\.self).joined(separator: " ")
  }
}

/// How large gradients are in deep networks: an activation a row, a depth a column.
enum GradientTable {
  /// The table; nil without rows.
  static func text(_ results: GradientResults) -> String? {
    let depths = Set(results.rows.map(\.depth)).sorted()
    guard let deepest = depths.last else { return nil }
    var kinds: [[GradientRow]] = []
    for row in results.rows {
      if let index = kinds.firstIndex(where: {
        $0[0].activation == row.activation && $0[0].initialisation == row.initialisation
      }) {
        kinds[index].append(row)
      } else {
        kinds.append([row])
      }
    }
    let table = MarkdownTable(
      columns: ["Activation", "Weights"].map { .init(heading: $0, isNumeric: false) }
        + depths.map { .init(heading: "\($0) layers") }
        + [.init(heading: "÷ last of \(deepest)")],
      rows: kinds.map { rows in
        [rows[0].activation.title, InitialisationTitle.of(rows[0].initialisation)]
          + depths.map { depth in first(rows.filter { $0.depth == depth }) ?? "–" }
          + [ratio(rows.filter { $0.depth == deepest }) ?? "–"]
      })
    return "\(table.text)\n\n\(Provenance.text(results.environment, command: results.command))"
  }

  /// The median over runs of the norm in the first layer.
  private static func first(_ rows: [GradientRow]) -> String? {
    median(rows.compactMap(\.norms.first))
  }

  /// The median over runs of the norm in the first layer over that in the last.
  private static func ratio(_ rows: [GradientRow]) -> String? {
    median(
      rows.compactMap { row in
        guard let first = row.norms.first, let last = row.norms.last, last > 0 else { return nil }
        return first / last
      })
  }

  private static func median(_ numbers: [Double]) -> String? {
    numbers.isEmpty ? nil : Notation.text(SortedSamples(numbers).median, digits: 2)
  }
}
