import Results

/// Results that are not measured, for tests of what is done with results.
enum ExampleResults {
  static let environment = Environment(
    processor: "A processor", cores: 4, memory: 8_589_934_592, system: "A system 1.0",
    swift: "Swift 6.2", flags: "-O", commit: "abc1234")

  static let speed = SpeedResults(
    runs: Build.allCases.map { build in
      SpeedRun(
        build: build, environment: environment, command: "make measure",
        rows: ["relu", "sineReLU"].map { function in
          SpeedRow(
            function: function, operation: .forward, elements: 4096,
            nanosecondsPerElement: Summary(samples: [0.5, 0.25, 0.75, 0.31, 0.6]),
            ratioToReLU: Ratio(value: 1.5, lower: 1.25, upper: 1.75))
        })
    })

  static let accuracy = AccuracyResults(
    environment: environment, command: "make accuracy",
    rows: [
      AccuracyRow(
        function: "sineReLU", operation: .forward, reading: .lane, stride: 1,
        inputs: 4_294_967_296, largestError: 1.25, largestErrorInput: -.leastNonzeroMagnitude,
        correctlyRounded: 0.875, largestErrorNearZeros: 0.5, wrongSpecials: 0)
    ])

  static let experiments = ExperimentResults(
    trainings: [trainingSet],
    deadUnits: [
      DeadUnitResults(
        environment: environment, command: "experiments dead-units", dataSet: "fashion-mnist",
        examples: 10_000, seed: 1,
        rows: [
          DeadUnitRow(
            network: "lenet5", initialisation: "he", state: .fresh,
            activation: FunctionSetting(function: "relu", parameters: [:]), denseActivation: nil,
            run: 1,
            layers: [
              DeadUnitLayer(
                units: 4704, off: 0.125, silent: 0.25, zeroOutputs: 0.5, zeroDerivatives: 0.5)
            ]),
          DeadUnitRow(
            network: "lenet5", initialisation: "glorot", state: .trained,
            activation: FunctionSetting(function: "relu", parameters: [:]), denseActivation: nil,
            run: 1,
            layers: [
              DeadUnitLayer(
                units: 4704, off: 0.125, silent: 0.25, zeroOutputs: 0.5, zeroDerivatives: 0.5,
                fate: .init(formerlyOff: 0.75, stillOff: 0.0625))
            ]),
        ])
    ],
    gradients: GradientResults(
      environment: environment, command: "experiments gradients", dataSet: "fashion-mnist",
      width: 128, examples: 128, seed: 1,
      rows: [
        GradientRow(
          activation: FunctionSetting(function: "sigmoid", parameters: [:]),
          initialisation: "glorot", depth: 2, run: 1, norms: [1.5e-30, 0.5])
      ]),
    speed: TrainingSpeedResults(
      environment: environment, command: "make measure-training", threads: 1,
      peers: [Peer(name: "torch", version: "2.9.1", settings: "one thread")], leftOut: [],
      rows: [
        TrainingSpeedRow(
          library: "sinerelu", activation: FunctionSetting(function: "relu", parameters: [:]),
          secondsPerEpoch: Summary(samples: [2, 2.5]),
          ratioToOurs: nil),
        TrainingSpeedRow(
          library: "torch", activation: FunctionSetting(function: "relu", parameters: [:]),
          secondsPerEpoch: Summary(samples: [4, 5]),
          ratioToOurs: Ratio(value: 2, lower: 1.5, upper: 2.5)),
      ]))

  static let trainingSet = TrainingSet(
    settings: TrainingProtocol(
      network: "fc", dataSet: "fashion-mnist", checksum: 4_294_967_295, trainingExamples: 57_000,
      validationExamples: 3000, testExamples: 10_000, epochs: 2, batch: 128,
      initialisation: "glorot", optimiser: "Adam", seed: 1, threads: 1, runsAtOnce: 2,
      linearAlgebra: "OpenBLAS 0.3.21"),
    environment: environment, command: "make experiments",
    runs: [
      trainingRun(FunctionSetting(function: "relu", parameters: [:]), accuracy: 0.875),
      trainingRun(
        FunctionSetting(function: "sineReLU", parameters: ["epsilon": 0.025]), accuracy: 0.885),
    ])

  /// A run of two epochs.
  static func trainingRun(
    _ activation: FunctionSetting, run: Int = 1, accuracy: Double, seconds: Double = 2,
    clock: TrainingClock? = .processor
  ) -> TrainingRun {
    var history = TrainingHistory(clock: clock)
    for (epoch, validation) in [0.8, 0.75].enumerated() {
      history.append(
        training: TrainingScore(loss: 0.5 / Double(epoch + 1), accuracy: 0.75),
        validation: TrainingScore(loss: 0.25, accuracy: validation), seconds: seconds)
    }
    let test = TrainingScore(loss: 1 - accuracy, accuracy: accuracy)
    return TrainingRun(
      activation: activation, denseActivation: nil, run: run, history: history, bestEpoch: 1,
      test: test, lastTest: test)
  }

  static let symbolic = SymbolicResults(
    environment: environment, command: "make measure-symbolic", secondsAllowed: 10,
    peers: [Peer(name: "sympy", version: "1.14.0", settings: "Python 3.11")],
    rows: [
      SymbolicRow(
        formula: "1/z", question: .functionRange, from: -10, to: 10, library: "sinerelu",
        verdict: .bounds, cause: nil, answer: "in -inf … inf", truth: nil, seconds: 0.0625),
      SymbolicRow(
        formula: "1/z", question: .functionRange, from: -10, to: 10, library: "sympy",
        verdict: .right, cause: nil, answer: "Interval(-oo, oo)", truth: nil, seconds: 0),
      SymbolicRow(
        formula: "1/z", question: .isIncreasing, from: -10, to: 0, library: "sympy",
        verdict: .none, cause: .timeOut, answer: "", truth: false, seconds: 10),
    ])

  static let peers = PeerResults(
    environment: environment, command: "make measure-peers",
    peers: [Peer(name: "numpy", version: "2.3.1", settings: "one thread")],
    leftOut: [MissingPeer(name: "torch", reason: "no package for this system")],
    rows: [
      PeerRow(
        function: "tanh", operation: .forward, elements: 4096, library: "sinerelu",
        nanosecondsPerElement: Summary(samples: [1, 2, 3]), ratioToOurs: nil),
      PeerRow(
        function: "tanh", operation: .forward, elements: 4096, library: "numpy",
        nanosecondsPerElement: Summary(samples: [2, 4, 6]),
        ratioToOurs: Ratio(value: 2, lower: 1.5, upper: 2.5)),
    ],
    figures: [
      FigureRow(
        tool: "sinerelu", format: "svg", mode: .warm, milliseconds: Summary(samples: [1, 2]),
        bytes: 12_345, ratioToOurs: nil),
      FigureRow(
        tool: "gnuplot", format: "svg", mode: .process, milliseconds: Summary(samples: [50, 60]),
        bytes: 54_321, ratioToOurs: Ratio(value: 30, lower: 25, upper: 35)),
    ])
}
