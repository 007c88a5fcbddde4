import Activations
import Testing

@testable import Training

/// Gradients against central differences of an independent forward pass in `Double`.
@Suite struct GradientTests {
  /// What single precision leaves of them; a wrong term would show in the first digits.
  static let tolerance = 2e-5

  static let image = Shape(height: 7, width: 6, channels: 3)

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let input: Shape
    let layers: [LayerDescription]
  }

  static let single = [
    Case(testDescription: "dense", input: Shape(9), layers: [.dense(units: 4)]),
    Case(
      testDescription: "convolution 3×3, same", input: image,
      layers: [.convolution(filters: 4, kernel: 3, .same)]),
    Case(
      testDescription: "convolution 2×2, same", input: image,
      layers: [.convolution(filters: 4, kernel: 2, .same)]),
    Case(
      testDescription: "convolution 5×5, valid", input: image,
      layers: [.convolution(filters: 2, kernel: 5, .valid)]),
    Case(
      testDescription: "two convolutions, which need each other's input gradients", input: image,
      layers: [
        .convolution(filters: 4, kernel: 3, .same), .convolution(filters: 2, kernel: 2, .valid),
      ]),
    Case(
      testDescription: "max pooling that leaves a row out", input: image,
      layers: [.convolution(filters: 3, kernel: 3, .same), .maxPooling]),
    Case(
      testDescription: "batch normalisation", input: Shape(6),
      layers: [.dense(units: 8), .batchNormalisation, .dense(units: 3)]),
    Case(
      testDescription: "batch normalisation of channels", input: image,
      layers: [.convolution(filters: 3, kernel: 3, .same), .batchNormalisation]),
    Case(
      testDescription: "dropout", input: Shape(6),
      layers: [.dense(units: 40), .dropout(0.5), .dense(units: 3)]),
    Case(
      testDescription: "slopes that units learn", input: Shape(6),
      layers: [.dense(units: 16), .activation(PReLU()), .dense(units: 3)]),
    Case(
      testDescription: "slopes that channels learn", input: image,
      layers: [.convolution(filters: 3, kernel: 3, .same), .activation(PReLU()), .maxPooling]),
    Case(
      testDescription: "slopes that are drawn", input: Shape(6),
      layers: [.dense(units: 40), .activation(RReLU()), .dense(units: 3)]),
    Case(
      testDescription: "thresholds and slopes that units learn", input: Shape(6),
      layers: [.dense(units: 40), .activation(SReLU()), .dense(units: 3)]),
    Case(
      testDescription: "thresholds and slopes that channels learn", input: image,
      layers: [.convolution(filters: 3, kernel: 3, .same), .activation(SReLU()), .maxPooling]),
  ]

  @Test(arguments: single)
  func layersHaveTheGradientOfTheirDefinition(_ layer: Case) {
    let found = GradientCheck(layer.input, layer.layers).differences(ofCrossEntropy: false)
    #expect(found.outputs < Self.tolerance)
    #expect(found.gradients < Self.tolerance)
  }

  @Test(arguments: StandardFunctions.all(for: .fc).map(\.activation) + [Tanh(), SELU()])
  func activationsHaveTheGradientOfTheirDefinition(_ function: any NamedFunction) {
    let layers: [LayerDescription] = [
      .dense(units: 16), .activation(function), .dense(units: 3),
    ]
    let found = GradientCheck(Shape(6), layers).differences(ofCrossEntropy: false)
    #expect(found.outputs < Self.tolerance)
    #expect(found.gradients < Self.tolerance)
  }

  /// The published networks, on images small enough for plain loops.
  @Test(
    arguments: Architecture.allCases,
    [SineReLU(epsilon: 0.025), ReLU(), GELU()] as [any NamedFunction])
  func wholeNetworksHaveTheGradientOfTheirLoss(
    _ architecture: Architecture, _ function: any NamedFunction
  ) {
    let size = architecture == .lenet5 ? 14 : 8
    let layers = architecture.layers(function, dense: SiLU(), classes: 10).map(Self.narrower)
    let check = GradientCheck(Shape(height: size, width: size, channels: 1), layers, examples: 6)
    let found = check.differences(ofCrossEntropy: true)
    #expect(found.outputs < 10 * Self.tolerance)
    #expect(found.gradients < 10 * Self.tolerance)
  }

  /// Else what is learnt or drawn would not be what is tested.
  @Test func slopesAreDrawnForEachNumberAndStepAndAreTheirMeanInAnswers() {
    let layer = RandomSlope(Shape(1000), RReLU(), examples: 1)
    let inputs = Buffer([Float](repeating: -1, count: 1000))
    func slopes(_ phase: Pass.Phase) -> [Float] {
      let outputs = Buffer(count: 1000)
      layer.forward(
        inputs.start, into: outputs.start,
        Pass(
          examples: 1, phase: phase, parameters: inputs.start, gradients: inputs.start,
          statistics: inputs.start, workers: Workers(count: 1)))
      return outputs.array.map { -$0 }
    }
    let first = slopes(.training(stepSeed: 1))
    let (least, greatest): (Float, Float) = (1 / 8, 1 / 3)
    #expect(first.allSatisfy { $0 >= least && $0 < greatest })
    #expect(Set(first).count > 990)
    // Eight standard deviations of the mean of 1000.
    let mean = first.reduce(0, +) / 1000
    #expect(abs(mean - (least + greatest) / 2) < 0.016)
    #expect(slopes(.training(stepSeed: 1)) == first)
    #expect(slopes(.training(stepSeed: 2)) != first)
    #expect(Set(slopes(.inference)) == [(least + greatest) / 2])
  }

  @Test func slopesAreLearntByEachChannel() throws {
    let data = try SmallDataSet.read()
    let plan = TrainingPlan(
      .lenet5, functions: [HiddenFunctions(PReLU())], runs: 1...1, epochs: 1, seed: 5, threads: 1,
      runsAtOnce: 1)
    let trainer = try #require(try plan.jobs(data).first).trainer(training: data.training)
    let layers = trainer.network.layers.compactMap { $0 as? LearntRectifier }
    func slopes(_ layer: LearntRectifier) -> [Float] {
      (0..<layer.input.channels).map {
        trainer.network.parameters.start[layer.place.parameters + $0]
      }
    }
    #expect(layers.map(slopes) == [6, 16, 120, 84].map { Array(repeating: 0.25, count: $0) })
    try trainer.runEpoch(validation: data.test)
    #expect(layers.allSatisfy { Set(slopes($0)).count > 5 })
  }

  /// The same layer with a quarter of the units.
  static func narrower(_ layer: LayerDescription) -> LayerDescription {
    switch layer {
    case .dense(let units) where units > 10: .dense(units: units / 16)
    case .convolution(let filters, let kernel, let padding):
      .convolution(filters: max(2, filters / 8), kernel: kernel, padding)
    default: layer
    }
  }
}
