import Results

/// Results of training of the shape that experiments have, with made-up numbers that are the same every time.
package struct ExperimentExample: Sendable {
  /// The networks that were trained.
  package var networks = ExperimentNetwork.allCases

  /// The data sets they were trained on.
  package var dataSets = [KnownDataSet.fashionMNIST]

  /// How many runs each activation has.
  package var runs = 4

  /// How many epochs each run has.
  package var epochs = 6

  /// How much more accurate SineReLU is than ReLU, in each run alike.
  package var gain = 0.004

  /// How many times as long as with ReLU an epoch takes with SineReLU.
  package var time = 1.25

  /// The share of units that are off with ReLU after training.
  package var deadShareOfReLU = 0.05

  /// The share of ReLU's units off before training that training brings back; nil if nobody looked.
  package var revivedShareOfReLU: Double?

  /// The same as `deadShareOfReLU` with SineReLU.
  package var deadShareOfSineReLU = 0.0

  /// Whether anybody looked for what is besides training: dead units, gradients, other libraries.
  package var hasStudies = true

  /// The results that are usual.
  package init() {}

  /// Where all of it was found.
  package static let environment = Environment(
    processor: "A processor", cores: 2, memory: 8 << 30, system: "A system", swift: "Swift 6.2",
    flags: "-O", commit: "abc1234")

  /// A setting of a function with one parameter at most.
  package static func setting(_ function: String, _ values: [String: Double] = [:])
    -> FunctionSetting
  {
    FunctionSetting(function: function, parameters: values)
  }

  /// The activations of a network, as the published set has them.
  package static func settings(_ network: ExperimentNetwork) -> [HiddenSetting] {
    let pairs: [(Double, Double?)] =
      network == .convnet
      ? [(0.025, 0.006), (0.0025, 0.025)] : [(0.0025, nil), (0.006, nil), (0.025, nil)]
    func sine(_ function: String, _ pair: (Double, Double?)) -> HiddenSetting {
      HiddenSetting(
        setting(function, ["epsilon": pair.0]),
        dense: pair.1.map { setting(function, ["epsilon": $0]) })
    }
    return [
      HiddenSetting(setting("relu")), HiddenSetting(setting("leakyReLU", ["negativeSlope": 0.01])),
    ] + pairs.map { sine("sineReLU", $0) } + [sine("sineReLUMax", pairs[0])]
      + [HiddenSetting(setting("gelu")), HiddenSetting(setting("silu"))]
  }

  /// The results.
  package var results: ExperimentResults {
    ExperimentResults(
      trainings: dataSets.flatMap { dataSet in networks.map { set($0, on: dataSet) } },
      deadUnits: hasStudies ? dataSets.map(deadUnits) : [],
      gradients: hasStudies ? gradients : nil, speed: hasStudies ? speed : nil)
  }

  /// The runs of one network on one data set.
  package func set(
    _ network: ExperimentNetwork, on dataSet: KnownDataSet = .fashionMNIST
  ) -> TrainingSet {
    TrainingSet(
      settings: TrainingProtocol(
        network: network.rawValue, dataSet: dataSet.rawValue, checksum: dataSet.checksum,
        trainingExamples: 57_000, validationExamples: 3000, testExamples: 10_000, epochs: epochs,
        batch: 128, initialisation: "glorot", optimiser: "Adam 0.001", seed: 1, threads: 1,
        runsAtOnce: 2, linearAlgebra: "OpenBLAS 0.3.21"),
      environment: Self.environment, command: "make experiments",
      runs: Self.settings(network).enumerated().flatMap { place, hidden in
        (0..<runs).map { run(hidden, place: place, number: $0 + 1) }
      })
  }

  private func run(_ hidden: HiddenSetting, place: Int, number: Int) -> TrainingRun {
    let isSine = hidden.activation.function.hasPrefix("sineReLU")
    // Every run has its own luck, which all activations share, and each a little of its own.
    let luck = 0.002 * Double(number * 7 % 5) + 0.0003 * Double(place * number * 11 % 7)
    let accuracy = 0.88 + luck + (isSine ? gain : 0)
    var history = TrainingHistory()
    for epoch in 1...epochs {
      let rest = 0.4 / Double(epoch)
      history.append(
        training: TrainingScore(loss: 0.2 + rest + luck, accuracy: 0.93 - rest / 2),
        validation: TrainingScore(loss: 0.3 + rest / 2 - luck, accuracy: accuracy - rest / 4),
        seconds: (2 + 0.05 * Double(number)) * (isSine ? time : 1 + 0.01 * Double(place)))
    }
    let test = TrainingScore(loss: 0.35 - luck - (isSine ? gain : 0), accuracy: accuracy).rounded
    return TrainingRun(
      activation: hidden.activation, denseActivation: hidden.denseActivation, run: number,
      history: history.rounded, bestEpoch: epochs, test: test, lastTest: test)
  }

  private func deadUnits(_ dataSet: KnownDataSet) -> DeadUnitResults {
    let stages: [(DeadUnitRow.State, String)] = [
      (.fresh, "glorot"), (.fresh, "he"), (.trained, "glorot"),
    ]
    return DeadUnitResults(
      environment: Self.environment, command: "experiments dead-units", dataSet: dataSet.rawValue,
      examples: 10_000, seed: 1,
      rows: networks.flatMap { network in
        stages.flatMap { state, initialisation in
          Self.settings(network).flatMap { hidden in
            (1...runs).map { number in
              DeadUnitRow(
                network: network.rawValue, initialisation: initialisation, state: state,
                activation: hidden.activation, denseActivation: hidden.denseActivation,
                run: number,
                layers: layers(network, hidden, isTrained: state == .trained, number))
            }
          }
        }
      })
  }

  private func layers(
    _ network: ExperimentNetwork, _ hidden: HiddenSetting, isTrained: Bool, _ run: Int
  ) -> [DeadUnitLayer] {
    let units =
      network == .fc
      ? [128, 256, 1024]
      : network == .lenet5
        ? [4704, 1600, 120, 84] : [25_088, 25_088, 12_544, 12_544, 6272, 6272, 512]
    let dead =
      switch hidden.activation.function {
      case "relu": deadShareOfReLU
      case "sineReLU": deadShareOfSineReLU
      default: 0.0
      }
    let isReLU = hidden.isReLU
    return units.map { units in
      let off = isTrained ? dead * (1 + 0.01 * Double(run % 3)) : 0
      return DeadUnitLayer(
        units: units, off: off, silent: off, zeroOutputs: isReLU ? max(0.5, off) : off,
        zeroDerivatives: isReLU ? max(0.5, off) : off,
        fate: revivedShareOfReLU.flatMap { revived in
          isTrained
            ? .init(formerlyOff: isReLU ? 0.1 : 0, stillOff: isReLU ? 0.1 * (1 - revived) : 0) : nil
        })
    }
  }

  private var gradients: GradientResults {
    let kinds: [(FunctionSetting, String, Double)] = [
      (Self.setting("sigmoid"), "glorot", 0.15), (Self.setting("tanh"), "glorot", 0.98),
      (Self.setting("relu"), "glorot", 0.7),
      (Self.setting("sineReLU", ["epsilon": 0.025]), "glorot", 0.71),
      (Self.setting("relu"), "he", 1), (Self.setting("sineReLU", ["epsilon": 0.025]), "he", 1.02),
    ]
    return GradientResults(
      environment: Self.environment, command: "experiments gradients", dataSet: "fashion-mnist",
      width: 128, examples: 128, seed: 1,
      rows: kinds.flatMap { setting, initialisation, factor in
        [2, 10, 50].flatMap { depth in
          (1...runs).map { run in
            var norm = 0.1 * (1 + 0.1 * Double(run))
            var norms: [Double] = []
            for _ in 0..<depth {
              norms.insert(norm, at: 0)
              // What single precision cannot hold is 0.
              norm = norm * factor < 1e-38 ? 0 : norm * factor
            }
            return GradientRow(
              activation: setting, initialisation: initialisation, depth: depth, run: run,
              norms: norms)
          }
        }
      })
  }

  private var speed: TrainingSpeedResults {
    TrainingSpeedResults(
      environment: Self.environment, command: "make measure-training", threads: 1,
      peers: [Peer(name: "torch", version: "2.9.1", settings: "one thread")], leftOut: [],
      rows: [
        TrainingSpeedRow(
          library: "sinerelu", activation: Self.setting("relu"),
          secondsPerEpoch: Summary(samples: [2, 2.5, 3]), ratioToOurs: nil),
        TrainingSpeedRow(
          library: "torch", activation: Self.setting("relu"),
          secondsPerEpoch: Summary(samples: [4, 5, 6]),
          ratioToOurs: Ratio(value: 2, lower: 1.5, upper: 2.5)),
      ])
  }
}
