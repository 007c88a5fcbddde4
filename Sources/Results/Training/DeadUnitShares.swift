/// The shares of dead units in one kind of network, means over runs.
package struct DeadUnitShares: Sendable {
  /// The initialisation of the weights, and whether the network was trained.
  package struct Stage: Hashable, Sendable {
    /// Whether the network was trained.
    package var state: DeadUnitRow.State

    /// The initialisation of the weights.
    package var initialisation: String

    /// Before training, with the weights of Glorot and Bengio.
    package static let fresh = Stage(state: .fresh, initialisation: "glorot")

    /// After training that began with them.
    package static let trained = Stage(state: .trained, initialisation: "glorot")

    /// In a few words, such as `fresh, Glorot`.
    package var words: String {
      "\(state.rawValue), \(InitialisationTitle.of(initialisation))"
    }
  }

  /// The rows of the network.
  package let rows: [DeadUnitRow]

  /// Takes the rows of a network.
  package init(_ results: DeadUnitResults, of network: ExperimentNetwork) {
    rows = results.rows.filter { $0.network == network.rawValue }
  }

  /// How many hidden layers all rows have.
  package var layers: Int { rows.map(\.layers.count).min() ?? 0 }

  /// The stages, fresh ones first.
  package var stages: [Stage] {
    var stages: [Stage] = []
    for state in DeadUnitRow.State.allCases {
      for row in rows where row.state == state {
        let stage = Stage(state: state, initialisation: row.initialisation)
        if !stages.contains(stage) { stages.append(stage) }
      }
    }
    return stages
  }

  /// The activations, in the order of the rows.
  package var settings: [HiddenSetting] {
    var settings: [HiddenSetting] = []
    for row in rows where !settings.contains(row.hidden) { settings.append(row.hidden) }
    return settings
  }

  /// Whether any unit is off for any example, in any run at any stage.
  package func isEverOff(_ setting: HiddenSetting) -> Bool {
    rows.contains { row in
      row.hidden == setting && row.layers.contains { max($0.off, $0.zeroDerivatives) > 0 }
    }
  }

  /// The mean over runs of a share in one layer, from 0; nil if it was not measured.
  package func share(
    _ setting: HiddenSetting, _ stage: Stage, layer: Int, _ quantity: (DeadUnitLayer) -> Double
  ) -> Double? {
    MeanAndDeviation(rows(setting, stage).map { quantity($0.layers[layer]) })?.mean
  }

  /// The layer with the most units that are off: the one place that defines what this means.
  ///
  /// It is the layer whose share of units that are off for all examples, as a mean over the runs, is the greatest; the
  /// first of equal ones. The greatest share of each run by itself would mix layers.
  ///
  /// - Returns: nil without rows.
  package func worstLayer(_ setting: HiddenSetting, _ stage: Stage) -> WorstLayer? {
    let rows = rows(setting, stage)
    let spreads = (0..<layers).compactMap { layer in
      MeanAndDeviation(rows.map { $0.layers[layer].off }).map { WorstLayer(layer: layer, off: $0) }
    }
    return spreads.reduce(nil) { worst, next in
      guard let worst, worst.off.mean >= next.off.mean else { return next }
      return worst
    }
  }

  /// The layer with the most units that are off, and how many.
  package struct WorstLayer: Hashable, Sendable {
    /// Which of the hidden layers it is, from 0.
    package let layer: Int

    /// The share of its units that are off for all examples, from 0 to 1, over the runs.
    package let off: MeanAndDeviation
  }

  /// The share of the units off before the first step that training brought back, over the runs; nil if there was none.
  package func revived(_ setting: HiddenSetting) -> MeanAndDeviation? {
    MeanAndDeviation(rows.filter { $0.hidden == setting }.compactMap(\.revivedShare))
  }

  /// The rows of an activation at a stage, one for each run.
  package func rows(_ setting: HiddenSetting, _ stage: Stage) -> [DeadUnitRow] {
    rows.filter {
      $0.hidden == setting && $0.state == stage.state && $0.initialisation == stage.initialisation
    }
  }
}
