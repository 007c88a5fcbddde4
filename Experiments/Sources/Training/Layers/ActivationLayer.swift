import Activations

/// A function of each number, by the kernels of `Activations`.
final class ActivationLayer: Layer {
  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()
  let function: any NamedFunction

  init(_ input: Shape, _ function: any NamedFunction) {
    self.input = input
    self.function = function
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    pass.workers.forEach(pass.examples * input.count, grain: 1 << 14) { _, range in
      var values = UnsafeMutableBufferPointer(start: outputs + range.lowerBound, count: range.count)
        .mutableSpan
      let z = UnsafeBufferPointer(start: inputs + range.lowerBound, count: range.count)
      function.evaluate(z.span, into: &values)
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    guard let gradients else { return }
    pass.workers.forEach(pass.examples * input.count, grain: 1 << 14) { _, range in
      var products = UnsafeMutableBufferPointer(
        start: gradients + range.lowerBound, count: range.count
      ).mutableSpan
      let z = UnsafeBufferPointer(start: inputs + range.lowerBound, count: range.count)
      let upstream = UnsafeBufferPointer(start: upstream + range.lowerBound, count: range.count)
      function.backpropagate(upstream.span, at: z.span, into: &products)
    }
  }
}
