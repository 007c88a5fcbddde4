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
