import Measurements

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
