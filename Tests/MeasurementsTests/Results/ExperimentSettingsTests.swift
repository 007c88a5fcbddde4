import Testing

@testable import Measurements

struct ExperimentSettingsTests {
  @Test(
    arguments: [
      ("relu", [:], nil, "ReLU"), ("leakyReLU", ["negativeSlope": 0.01], nil, "Leaky ReLU"),
      ("leakyReLU", ["negativeSlope": 0.2], nil, "Leaky ReLU, α = 0.2"),
      ("sineReLU", ["epsilon": 0.0025], nil, "SineReLU, ε = 0.0025"),
      ("sineReLU", ["epsilon": 0.025], 0.006, "SineReLU, ε = 0.025, dense 0.006"),
      ("z * tanh(z)", [:], nil, "z * tanh(z)"),
    ] as [(String, [String: Double], Double?, String)])
  func titleTellsActivationsApart(
    function: String, parameters: [String: Double], dense: Double?, title: String
  ) {
    let setting = HiddenSetting(
      FunctionSetting(function: function, parameters: parameters),
      dense: dense.map { FunctionSetting(function: function, parameters: ["epsilon": $0]) })
    #expect(setting.title == title)
  }

  @Test func anotherFunctionInDenseLayersIsNamed() {
    let relu = FunctionSetting(function: "relu", parameters: [:])
    let gelu = FunctionSetting(function: "tanh", parameters: [:])
    #expect(HiddenSetting(relu, dense: gelu).title == "ReLU, dense Tanh")
    #expect(!HiddenSetting(relu, dense: gelu).isReLU && HiddenSetting(relu).isReLU)
  }

  @Test func theSetWithTheMostTrainingComesFirst() {
    let set = ExampleResults.trainingSet
    func with(_ runs: Int) -> TrainingSet {
      TrainingSet(
        settings: set.settings, environment: set.environment, command: "\(runs)",
        runs: (0..<runs).map { ExampleResults.trainingRun(Self.relu, run: $0 + 1, accuracy: 0.5) })
    }
    let results = ExperimentResults(trainings: [with(1), with(3), with(0), with(3), with(2)])
    #expect(results.sets(of: .fc).map(\.command) == ["3", "3", "2", "1"])
    #expect(results.sets(of: .lenet5).isEmpty)
    #expect(results.trainings[1].runsOfEach == 3...3 && results.trainings[2].runsOfEach == 0...0)
  }

  @Test func thePublishedSineReLUIsTheCodesForm() throws {
    let published = try #require(
      PublishedScore.all(of: "fc", on: "fashion-mnist").first { $0.activation == "SineReLU" })
    func comparisons(_ functions: [String]) -> [ActivationComparison] {
      functions.map { FunctionSetting(function: $0, parameters: ["epsilon": 0.0025]) }
        .map { ExampleResults.trainingRun($0, accuracy: 0.5) }
        .reduce(into: ExampleResults.trainingSet) { $0 = $0.replacing($1) }.comparisons
    }
    func function(_ functions: [String]) -> String? {
      published.repetition(among: comparisons(functions))?.activation.function
    }
    #expect(function(["sineReLU", "sineReLUMax"]) == "sineReLUMax")
    #expect(function(["sineReLU"]) == "sineReLU")
    // SineReLU with ε = 0.025, which the example has, is another.
    #expect(function([]) == nil)
    #expect(PublishedScore.all.count == 12 && PublishedScore.all(of: "lenet5", on: "mnist").isEmpty)
  }

  @Test func aShareOverLayersCountsEachUnitOnce() {
    let row = DeadUnitRow(
      network: "fc", initialisation: "he", state: .trained, activation: Self.relu,
      denseActivation: nil, run: 1,
      layers: [(30, 0.5), (10, 0.1)].map {
        DeadUnitLayer(units: $0.0, off: $0.1, silent: 0, zeroOutputs: 0, zeroDerivatives: 0)
      })
    #expect(abs(row.share { $0.off } - 0.4) < 1e-12)
    #expect(row.greatestOff == 0.5)
  }

  private static let relu = FunctionSetting(function: "relu", parameters: [:])
}
