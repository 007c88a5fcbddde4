import Testing

@testable import Results

struct SignalResultsTests {
  private static let relu = FunctionSetting(function: "relu", parameters: [:])
  private static let sigmoid = FunctionSetting(function: "sigmoid", parameters: [:])

  /// Units of one layer: always off, dies, comes back, never off.
  private static let times = [
    [true, false, true, false], [true, true, false, false], [true, true, false, false],
  ]

  private static let results = SignalResults(
    environment: ExampleResults.environment, command: "make signals", dataSet: "mnist",
    examples: 128, width: 128, runs: 5, seed: 1,
    saturation: [
      SaturationRow(
        activation: sigmoid, scale: 10, saturated: [0.25], slopes: [0.5],
        histograms: [[0.5, 0, 0.5]])
    ],
    gradients: [
      GradientRow(
        activation: sigmoid, initialisation: "glorot", scale: 10, depth: 2, run: 1,
        norms: [0.5, 1])
    ],
    weights: [CutWeightsRow(network: "fc", initialisation: "he", cut: [0.5, 0.25])],
    fates: [
      UnitFates(
        network: "lenet5", activation: relu, run: 1, examples: 10_000,
        layers: [UnitFates.Layer(off: times, limit: 4)])
    ])

  @Test func unitsAreCountedAndFollowed() {
    let layer = UnitFates.Layer(off: Self.times, limit: 4)
    #expect(layer.units == 4 && layer.off == [2, 2, 2])
    #expect(layer.died == [1, 0] && layer.revived == [1, 0])
    #expect(layer.histories == ["111", "011", "100"])
    #expect(UnitFates.Layer(off: Self.times, limit: 3).histories.isEmpty)
    #expect(Self.results.fates[0].epochs == 2)
  }

  @Test func kindsAreCalledByTheirWeights() {
    let kinds = GradientKind.all(in: Self.results)
    #expect(kinds.map(\.weights) == ["10 × Glorot’s"])
    #expect(kinds[0].has(Self.results.gradients[0]))
  }

  @Test func whatWasKeptIsReadAgain() throws {
    let bytes = try Self.results.bytes()
    #expect(try SignalResults(bytes, path: "signals.json") == Self.results)
  }

  @Test(arguments: [
    (
      "\"saturated\" : [0.25", "\"saturated\" : [1.25",
      "saturation[0].saturated[0]"
    ),
    ("\"111\"", "\"121\"", "fates[0].layers[0].histories"),
    ("\"111\"", "\"11\"", "fates[0].layers[0]"),
    (
      "\"scale\" : 10,\n      \"slopes\"", "\"scale\" : 0,\n      \"slopes\"", "saturation[0].scale"
    ),
  ])
  func errorNamesThePlace(original: String, replacement: String, place: String) throws {
    var text = String(decoding: try Self.results.bytes(), as: UTF8.self)
    let range = try #require(text.firstRange(of: original), "\(text)")
    text.replaceSubrange(range, with: replacement)
    let error = #expect(throws: ResultsError.self) {
      try SignalResults([UInt8](text.utf8), path: "signals.json")
    }
    #expect(error?.place == place)
    #expect(error?.remedy == "run 'make signals' again")
  }
}
