import Measurements

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
