import Activations
import Results

/// How much of what the library reaches alone is reached when the fully connected network is trained.
public struct ProductRate: Sendable {
  /// The operations of all products in a second while training, in 10⁹, a sample for each round.
  public let training: Summary

  /// The operations in a second where nothing but the same products is done, in 10⁹.
  public let alone: Summary

  /// The former over the latter in the same round.
  public let share: Ratio

  /// Measures rounds in which training and the products alone follow one another.
  ///
  /// - Parameters:
  ///   - function: The activation of the hidden layers.
  ///   - data: The data set, of which a few thousand examples are learnt from in each round.
  ///   - rounds: How many rounds; at least 1.
  ///   - progress: Called before each round.
  public init(
    _ function: any NamedFunction, on data: DataSet, workers: Workers, rounds: Int,
    progress: () throws -> Void
  ) throws {
    let steps = max(1, min(100, data.training.count / Trainer.batch))
    let trainer = Trainer(
      Architecture.fc.layers(function, dense: function, classes: DataSet.classes),
      training: data.training[0..<min(steps * Trainer.batch, data.training.count)],
      initialisation: .glorot, seed: 1, workers: workers)
    let products = DenseProducts(of: trainer.network, examples: Trainer.batch)
    var training: [Double] = []
    var alone: [Double] = []
    // The first round fills caches and wakes threads.
    for round in 0...rounds {
      try progress()
      try trainer.runEpoch(validation: data.test[0..<1])
      let start = ContinuousClock.now
      for _ in 0..<steps { products.form() }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      guard round > 0, let epoch = trainer.history.seconds.last else { continue }
      let operations = products.operations * Double(steps) / 1e9
      training.append(operations / epoch)
      alone.append(operations / seconds)
    }
    self.training = Summary(samples: training)
    self.alone = Summary(samples: alone)
    share = Ratio(of: training, to: alone)
  }
}

/// The products that a step of a fully connected network needs, and nothing else.
public final class DenseProducts {
  /// One of them.
  private struct Product {
    let target: Matrix
    let left: Matrix.Factor
    let right: Matrix.Factor
    let isAdded: Bool
  }

  private let buffers: [Buffer]
  private let products: [Product]

  /// How many floating-point operations they are: two for each term of each sum.
  public let operations: Double

  /// Lays out matrices of the sizes that a network has.
  ///
  /// - Parameters:
  ///   - network: A network in which all that multiplies is dense.
  ///   - examples: The examples of the batch.
  public init(of network: Network, examples: Int) {
    var buffers: [Buffer] = []
    var products: [Product] = []
    var operations = 0.0
    func matrix(_ rows: Int, _ columns: Int) -> Matrix {
      let buffer = Buffer(count: rows * columns)
      // Zeros could be faster, and so could numbers that are not normal.
      for index in 0..<buffer.count { buffer.start[index] = Float(index % 7 - 3) / 8 }
      buffers.append(buffer)
      return Matrix(buffer.start, rows: rows, columns: columns)
    }
    for (index, layer) in network.layers.compactMap({ $0 as? Dense }).enumerated() {
      let (inner, units) = (layer.input.count, layer.output.count)
      let (inputs, weights) = (matrix(examples, inner), matrix(inner, units))
      let (outputs, upstream) = (matrix(examples, units), matrix(examples, units))
      products.append(
        Product(target: outputs, left: .asIs(inputs), right: .asIs(weights), isAdded: true))
      products.append(
        Product(
          target: matrix(inner, units), left: .transposed(inputs), right: .asIs(upstream),
          isAdded: false))
      // Nobody needs the gradient with respect to the pixels.
      if index > 0 {
        products.append(
          Product(
            target: matrix(examples, inner), left: .asIs(upstream), right: .transposed(weights),
            isAdded: false))
      }
      operations += Double(2 * examples * inner * units) * (index > 0 ? 3 : 2)
    }
    self.buffers = buffers
    self.products = products
    self.operations = operations
  }

  /// Forms them all once.
  public func form() {
    for product in products {
      product.target.setToProduct(product.left, product.right, adding: product.isAdded)
    }
  }
}
