import Activations
import Results

/// How large gradients are in deep fully connected networks before the first step.
public struct GradientSurvey: Sendable {
  /// The units of each hidden layer.
  public static let width = 128

  /// The batch.
  public let examples: Examples

  /// Takes the examples of the batch; at least one.
  public init(examples: Examples) { self.examples = examples }

  /// The norms of the gradients with respect to the weights of each hidden layer.
  ///
  /// - Parameters:
  ///   - scale: What all weights are multiplied by.
  ///   - depth: How many hidden layers there are.
  ///   - run: Which run it is, from 1, which with the seed decides on the weights.
  public func row(
    _ function: any NamedFunction, _ initialisation: Initialisation, scale: Float = 1, depth: Int,
    run: Int, seed: Int
  ) -> GradientRow {
    let hidden: [LayerDescription] = (0..<depth).flatMap { _ in
      [.dense(units: Self.width), .activation(function)] as [LayerDescription]
    }
    let count = examples.count
    let network = Network(
      examples.shape, hidden + [.dense(units: DataSet.classes)], examples: count,
      workers: Workers(count: 1))
    network.initialise(initialisation, seed: RandomStream(seed: UInt64(seed)).run(run).seed)
    network.multiplyWeights(by: scale)
    let inputs = Buffer(count: count * examples.shape.count)
    var labels = [UInt8](repeating: 0, count: count)
    examples.copy(0..<count, to: inputs.start, &labels)
    let pass = network.pass(.normalising, examples: count)
    let outputs = network.forward(inputs.start, pass)
    let upstream = Buffer(count: count * network.classes)
    var score = CrossEntropy.Score()
    CrossEntropy.add(
      Matrix(outputs, rows: count, columns: network.classes), labels: labels,
      gradients: upstream.start, to: &score)
    network.backward(inputs.start, upstream: upstream.start, pass)
    return GradientRow(
      activation: FunctionSetting(function), initialisation: initialisation.rawValue,
      scale: scale == 1 ? nil : Double(scale), depth: depth,
      run: run, norms: norms(network).dropLast())
  }

  /// The norm of the gradient with respect to the weights of each dense layer.
  private func norms(_ network: Network) -> [Double] {
    network.layers.compactMap { $0 as? Dense }.map { layer in
      let start = network.gradients.start + layer.place.parameters
      return (0..<layer.input.count * layer.output.count).reduce(0.0) { sum, index in
        sum + Double(start[index]) * Double(start[index])
      }.squareRoot()
    }
  }
}

/// How the outputs of sigmoid and tanh are distributed in networks that have learnt nothing.
public struct SaturationSurvey: Sendable {
  /// How many hidden layers the networks have.
  public static let depth = 5

  /// How many equal parts of the function's range outputs are sorted into.
  static let parts = 20

  /// The batch.
  public let examples: Examples

  /// Takes the examples of the batch; at least one.
  public init(examples: Examples) { self.examples = examples }

  /// A bounded function, with what its outputs and slopes are held against.
  public struct Bounded: Sendable {
    let function: any NamedFunction
    let range: ClosedRange<Float>
    let greatestSlope: Float

    /// The sigmoid: from 0 to 1, and a slope of 1/4 at most.
    public static let sigmoid = Bounded(function: Sigmoid(), range: 0...1, greatestSlope: 0.25)

    /// The hyperbolic tangent: from −1 to 1, and a slope of 1 at most.
    public static let tanh = Bounded(function: Tanh(), range: -1...1, greatestSlope: 1)
  }

  /// The outputs of fully connected networks with so large weights, over some initialisations.
  ///
  /// - Parameters:
  ///   - scale: What Glorot's weights are multiplied by.
  ///   - runs: How many initialisations there are; at least one.
  public func row(_ bounded: Bounded, scale: Double, runs: Int, seed: Int) -> SaturationRow {
    let samples = (1...runs).map { layers(bounded, scale: Float(scale), run: $0, seed: seed) }
    func mean(_ quantity: (LayerOutputs) -> Double) -> [Double] {
      (0..<Self.depth).map { layer in
        samples.reduce(0) { $0 + quantity($1[layer]) } / Double(runs)
      }
    }
    let histograms = (0..<Self.depth).map { layer in
      (0..<Self.parts).map { part in
        samples.reduce(0) { $0 + $1[layer].histogram[part] } / Double(runs)
      }
    }
    return SaturationRow(
      activation: FunctionSetting(bounded.function), scale: scale,
      saturated: mean(\.saturated), slopes: mean(\.slope), histograms: histograms)
  }

  private func layers(_ bounded: Bounded, scale: Float, run: Int, seed: Int) -> [LayerOutputs] {
    let hidden: [LayerDescription] = (0..<Self.depth).flatMap { _ in
      [.dense(units: GradientSurvey.width), .activation(bounded.function)] as [LayerDescription]
    }
    let count = examples.count
    let network = Network(
      examples.shape, hidden, examples: count, workers: Workers(count: 1))
    network.initialise(.glorot, seed: RandomStream(seed: UInt64(seed)).run(run).seed)
    network.multiplyWeights(by: scale)
    let inputs = Buffer(count: count * examples.shape.count)
    var labels = [UInt8](repeating: 0, count: count)
    examples.copy(0..<count, to: inputs.start, &labels)
    _ = network.forward(inputs.start, network.pass(.inference, examples: count))
    return network.layers.indices.filter { network.layers[$0] is any Activating }.map { index in
      LayerOutputs(
        bounded, sums: network.outputs[index - 1].array, outputs: network.outputs[index].array)
    }
  }
}

/// The outputs of one layer for a batch.
private struct LayerOutputs {
  /// The share of outputs whose slope is nearly 0.
  let saturated: Double

  /// The mean slope over the greatest.
  let slope: Double

  /// The share of outputs in each part of the range.
  let histogram: [Double]

  init(_ bounded: SaturationSurvey.Bounded, sums: [Float], outputs: [Float]) {
    var slopes = [Float](repeating: 0, count: sums.count)
    var span = slopes.mutableSpan
    bounded.function.differentiate(sums.span, into: &span)
    let limit = Float(SaturationRow.limit) * bounded.greatestSlope
    let count = Double(outputs.count)
    saturated = Double(slopes.count { $0 < limit }) / count
    slope = slopes.reduce(0) { $0 + Double($1) } / count / Double(bounded.greatestSlope)
    let parts = SaturationSurvey.parts
    let width = (bounded.range.upperBound - bounded.range.lowerBound) / Float(parts)
    var counts = [Int](repeating: 0, count: parts)
    for output in outputs {
      let part = Int((output - bounded.range.lowerBound) / width)
      counts[min(max(part, 0), parts - 1)] += 1
    }
    histogram = counts.map { Double($0) / count }
  }
}
