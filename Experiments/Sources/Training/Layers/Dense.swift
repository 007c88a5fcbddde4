/// Every output a weighted sum of all inputs, plus a bias.
final class Dense: Layer {
  let input: Shape
  let output: Shape
  var place = LayerPlace()

  /// Creates a layer that takes examples of any shape as rows of numbers.
  init(_ input: Shape, units: Int) {
    self.input = input
    output = Shape(units)
  }

  var parameters: [ParameterBlock] {
    [
      ParameterBlock(
        count: input.count * output.count, start: .random(fanIn: input.count, fanOut: output.count)),
      ParameterBlock(count: output.count, start: .constant(0)),
    ]
  }

  private var biases: Int { place.parameters + input.count * output.count }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let sums = Matrix(outputs, rows: pass.examples, columns: output.count)
    sums.fill(row: pass.parameters + biases)
    sums.setToProduct(
      .asIs(Matrix(inputs, rows: pass.examples, columns: input.count)), .asIs(weights(pass)),
      adding: true)
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    let inputs = Matrix(inputs, rows: pass.examples, columns: input.count)
    let upstream = Matrix(upstream, rows: pass.examples, columns: output.count)
    Matrix(pass.gradients + place.parameters, rows: input.count, columns: output.count)
      .setToProduct(.transposed(inputs), .asIs(upstream))
    upstream.sumColumns(into: pass.gradients + biases)
    guard let gradients else { return }
    Matrix(gradients, rows: pass.examples, columns: input.count)
      .setToProduct(.asIs(upstream), .transposed(weights(pass)))
  }

  private func weights(_ pass: Pass) -> Matrix {
    Matrix(pass.parameters + place.parameters, rows: input.count, columns: output.count)
  }
}
