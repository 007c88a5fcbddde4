import Activations
import Foundation

@testable import Results
@testable import Training

/// A network of `Training` and the same one in `Double`, with a batch of random examples.
///
/// What is differentiated is the mean cross-entropy of the whole network, or a sum of all outputs with random
/// factors.
struct GradientCheck {
  let network: Network
  let examples: Int
  let inputs: [Float]
  let labels: [UInt8]
  let factors: [Double]
  private let layers: [LayerDescription]

  init(_ input: Shape, _ layers: [LayerDescription], examples: Int = 5, threads: Int = 1) {
    self.layers = layers
    self.examples = examples
    network = Network(input, layers, examples: examples, workers: Workers(count: threads))
    network.initialise(.he, seed: 3)
    var generator = SplitMix64(seed: 7)
    func random() -> Double { Double(generator.next() >> 11) * 0x1p-52 - 1 }
    // Biases, means and deviations that are not those of the beginning show more.
    for index in 0..<network.parameters.count {
      network.parameters.start[index] += Float(0.1 * random())
    }
    inputs = (0..<examples * input.count).map { _ in Float(random()) }
    let classes = network.classes
    labels = (0..<examples).map { _ in UInt8(generator.index(below: classes)) }
    factors = (0..<examples * classes).map { _ in random() }
  }

  /// The largest differences of outputs and of gradients, relative to the largest gradient of the block.
  func differences(ofCrossEntropy isCrossEntropy: Bool) -> (outputs: Double, gradients: Double) {
    let pass = network.pass(.training(stepSeed: 11), examples: examples)
    let inputBuffer = Buffer(inputs)
    let outputs = network.forward(inputBuffer.start, pass)
    let upstream = Buffer(factors.map { Float($0) })
    if isCrossEntropy {
      var score = CrossEntropy.Score()
      CrossEntropy.add(
        Matrix(outputs, rows: examples, columns: network.classes), labels: labels,
        gradients: upstream.start, to: &score)
    }
    network.backward(inputBuffer.start, upstream: upstream.start, pass)
    let own = Array(UnsafeBufferPointer(start: outputs, count: factors.count)).map { Double($0) }

    var reference = ReferenceNetwork(input: network.input, layers: layers)
    reference.factors = randomFactors(inputBuffer)
    let inputs = inputs.map { Double($0) }
    func result(_ parameters: [Double]) -> [Double] {
      reference.outputs(inputs, examples: examples, parameters: parameters)
    }
    func loss(_ parameters: [Double]) -> Double {
      isCrossEntropy
        ? crossEntropy(result(parameters))
        : zip(result(parameters), factors).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let parameters = network.parameters.array.map { Double($0) }
    let expected = result(parameters)
    let outputDifference = zip(own, expected).map { abs($0 - $1) }.max() ?? 0
    // Not all of many parameters: each asks for two passes in plain loops.
    let stride = max(1, parameters.count / 300)
    let step = 1e-6
    let checked = Array(Swift.stride(from: 0, to: parameters.count, by: stride))
    let gradients = checked.map { index in
      var (above, below) = (parameters, parameters)
      above[index] += step
      below[index] -= step
      return (loss(above) - loss(below)) / (2 * step)
    }
    let largest = gradients.map(\.magnitude).max() ?? 0
    let gradientDifference =
      zip(checked, gradients).map { abs(Double(network.gradients.start[$0]) - $1) }.max() ?? 0
    return (
      outputDifference / (expected.map(\.magnitude).max() ?? 1), gradientDifference / largest
    )
  }

  /// What dropout and RReLU did in the pass before, read off from what is before and after them.
  private func randomFactors(_ inputs: Buffer) -> [Int: [Double]] {
    var factors: [Int: [Double]] = [:]
    for (index, layer) in network.layers.enumerated() {
      let before = index > 0 ? network.outputs[index - 1].start : inputs.start
      let after = network.outputs[index].start
      let places = 0..<examples * layer.output.count
      switch layers[index] {
      case .dropout(let rate):
        factors[index] = places.map { before[$0] != 0 && after[$0] == 0 ? 0 : 1 / (1 - rate) }
      case .activation(is RReLU):
        factors[index] = places.map { Double(after[$0]) / Double(before[$0]) }
      default: break
      }
    }
    return factors
  }

  private func crossEntropy(_ outputs: [Double]) -> Double {
    let classes = network.classes
    return labels.enumerated().reduce(0) { sum, item in
      let row = outputs[item.offset * classes..<(item.offset + 1) * classes]
      let total = row.reduce(0) { $0 + exp($1) }
      return sum + log(total) - row[row.startIndex + Int(item.element)]
    } / Double(examples)
  }
}
