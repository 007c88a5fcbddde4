/// The shares of units that are off in one kind of network, means over runs.
public struct DeadUnitShares: Sendable {
  /// How its weights began, and when it was looked at.
  public struct Stage: Hashable, Sendable {
    /// When it was looked at.
    public var state: DeadUnitRow.State

    /// How the weights began.
    public var initialisation: String

    /// In a few words, such as `fresh, Glorot`.
    public var words: String {
      "\(state.rawValue), \(InitialisationTitle.of(initialisation))"
    }
  }

  /// The rows of the network.
  public let rows: [DeadUnitRow]

  /// Takes the rows of a network.
  public init(_ results: DeadUnitResults, of network: ExperimentNetwork) {
    rows = results.rows.filter { $0.network == network.rawValue }
  }

  /// How many hidden layers all rows have.
  public var layers: Int { rows.map(\.layers.count).min() ?? 0 }

  /// The stages, fresh ones first.
  public var stages: [Stage] {
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
  public var settings: [HiddenSetting] {
    var settings: [HiddenSetting] = []
    for row in rows where !settings.contains(row.hidden) { settings.append(row.hidden) }
    return settings
  }

  /// Whether any unit is off for any example, in any run at any stage.
  public func isEverOff(_ setting: HiddenSetting) -> Bool {
    rows.contains { row in
      row.hidden == setting && row.layers.contains { max($0.off, $0.zeroDerivatives) > 0 }
    }
  }

  /// The mean over runs of a share in one layer, from 0; nil if nobody looked.
  public func share(
    _ setting: HiddenSetting, _ stage: Stage, layer: Int, _ quantity: (DeadUnitLayer) -> Double
  ) -> Double? {
    MeanAndDeviation(rows(setting, stage).map { quantity($0.layers[layer]) })?.mean
  }

  /// The rows of an activation at a stage, one for each run.
  public func rows(_ setting: HiddenSetting, _ stage: Stage) -> [DeadUnitRow] {
    rows.filter {
      $0.hidden == setting && $0.state == stage.state && $0.initialisation == stage.initialisation
    }
  }
}
