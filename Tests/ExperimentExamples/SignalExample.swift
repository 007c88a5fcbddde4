import Results

/// What becomes of signals, with made-up numbers that are the same every time.
package enum SignalExample {
  private static let relu = ExperimentExample.setting("relu")

  /// The results.
  package static let results = SignalResults(
    environment: ExperimentExample.environment, command: "make signals", dataSet: "mnist",
    examples: 128, width: 128, runs: 2, seed: 1,
    saturation: ["sigmoid", "tanh"].flatMap { function in
      [0.01, 0.1, 1, 10].map { scale in
        let share = scale == 10 ? 0.5 : scale == 1 ? 0.125 : 0
        return SaturationRow(
          activation: ExperimentExample.setting(function), scale: scale,
          saturated: [share / 2, share], slopes: [1 - share, 1 - share],
          histograms: [[share / 2, 1 - share, share / 2], [share / 2, 1 - share, share / 2]])
      }
    },
    gradients: [nil, 2.0].flatMap { scale in
      [2, 10].flatMap { depth in
        [1, 2].map { run in
          GradientRow(
            activation: relu, initialisation: "he", scale: scale, depth: depth, run: run,
            norms: (0..<depth).map { Double($0 + run) * (scale ?? 1) })
        }
      }
    },
    weights: [CutWeightsRow(network: "lenet5", initialisation: "glorot", cut: [0.498, 0.502])],
    fates: [
      UnitFates(
        network: "lenet5", activation: relu, run: 1, examples: 10_000,
        layers: [
          UnitFates.Layer(
            off: [[true, false, true], [true, true, false], [true, true, false]], limit: 8)
        ])
    ])
}
