import Results

/// Results in which functions take a given share of ReLU's time.
enum FakeSpeed {
  static func results(_ ratios: [String: Ratio]) -> MeasuredResults {
    let environment = Environment(
      processor: "A processor", cores: 1, memory: 3 << 30, system: "A system", swift: "Swift 6.2",
      flags: "-O", commit: "abc1234")
    let rows = ratios.sorted { $0.key < $1.key }.map { function, ratio in
      SpeedRow(
        function: function, operation: .forward, elements: 1 << 22,
        nanosecondsPerElement: Summary(samples: [ratio.value]), ratioToReLU: ratio)
    }
    let run = SpeedRun(
      build: .native, environment: environment, command: "make measure", rows: rows)
    return MeasuredResults(speed: SpeedResults(runs: [run]))
  }
}
