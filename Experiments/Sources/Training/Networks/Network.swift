import Activations
import Results

/// Layers in a row, with the memory for batches of examples.
public final class Network {
  /// What one example is at the beginning.
  public let input: Shape

  /// How many numbers one example is at the end.
  public let classes: Int

  /// What is learnt by descent.
  public let parameters: Buffer

  /// The gradient of the loss with respect to it.
  public let gradients: Buffer

  /// What is learnt by averaging.
  public let statistics: Buffer

  let layers: [any Layer]
  let outputs: [Buffer]
  let workers: Workers
  let examples: Int
  private let gradientsBetween: [Buffer]

  /// Creates a network in which all parameters are 0.
  ///
  /// - Parameters:
  ///   - input: What one example is.
  ///   - layers: At least one; the last ends with a number for each class.
  ///   - examples: The greatest number of examples in a batch.
  ///   - workers: Who works.
  public init(
    _ input: Shape, _ layers: [LayerDescription], examples: Int, workers: Workers
  ) {
    precondition(!layers.isEmpty, "a network needs a layer")
    var shape = input
    var place = LayerPlace()
    self.layers = layers.map { description in
      let layer = description.layer(after: shape, examples: examples, workers: workers)
      layer.place = place
      place.index += 1
      place.parameters += layer.parameters.reduce(0) { $0 + $1.count }
      place.statistics += layer.statistics.reduce(0) { $0 + $1.count }
      shape = layer.output
      return layer
    }
    self.input = input
    classes = shape.count
    parameters = Buffer(count: place.parameters)
    gradients = Buffer(count: place.parameters)
    statistics = Buffer(count: place.statistics)
    outputs = self.layers.map { Buffer(count: examples * $0.output.count) }
    let longest = self.layers.map(\.output.count).max() ?? 0
    gradientsBetween = (0..<2).map { _ in Buffer(count: examples * longest) }
    self.workers = workers
    self.examples = examples
  }

  /// Gives all parameters and statistics the values with which learning begins.
  public func initialise(_ initialisation: Initialisation, seed: UInt64) {
    var block = 0
    for layer in layers {
      var start = parameters.start + layer.place.parameters
      for parameter in layer.parameters {
        switch parameter.start {
        case .constant(let number): start.update(repeating: number, count: parameter.count)
        case .random(let fanIn, let fanOut):
          var generator = RandomStream(seed: seed).weights(ofBlock: block).generator
          initialisation.fill(
            UnsafeMutableBufferPointer(start: start, count: parameter.count), fanIn: fanIn,
            fanOut: fanOut, &generator)
          block += 1
        }
        start += parameter.count
      }
      start = statistics.start + layer.place.statistics
      for statistic in layer.statistics {
        if case .constant(let number) = statistic.start {
          start.update(repeating: number, count: statistic.count)
        }
        start += statistic.count
      }
    }
  }

  /// Multiplies all parameters; to be called after `initialise`, when those that are no weights are 0.
  func multiplyWeights(by scale: Float) {
    for index in 0..<parameters.count { parameters.start[index] *= scale }
  }

  /// Computes the outputs of a batch.
  ///
  /// - Parameter inputs: The examples, one after the other.
  /// - Returns: The outputs, until the next batch.
  func forward(_ inputs: UnsafePointer<Float>, _ pass: Pass) -> UnsafePointer<Float> {
    precondition(
      pass.examples <= examples, "a batch has \(examples) examples at most, not \(pass.examples)")
    var current = inputs
    for (layer, output) in zip(layers, outputs) {
      layer.forward(current, into: output.start, pass)
      current = UnsafePointer(output.start)
    }
    return current
  }

  /// Computes the gradients with respect to all parameters.
  ///
  /// - Parameters:
  ///   - inputs: Those of the forward pass before.
  ///   - upstream: The gradient of the loss with respect to the outputs.
  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>, _ pass: Pass
  ) {
    var current = upstream
    for (index, layer) in layers.enumerated().reversed() {
      let before = index > 0 ? UnsafePointer(outputs[index - 1].start) : inputs
      let next = index > 0 ? gradientsBetween[index % 2].start : nil
      layer.backward(before, upstream: current, into: next, pass)
      if let next { current = UnsafePointer(next) }
    }
  }

  /// A pass through this network with its own parameters.
  func pass(_ phase: Pass.Phase, examples: Int) -> Pass {
    Pass(
      examples: examples, phase: phase, parameters: parameters.start, gradients: gradients.start,
      statistics: statistics.start, workers: workers)
  }
}
