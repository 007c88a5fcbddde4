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
