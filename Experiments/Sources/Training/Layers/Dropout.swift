import Results

/// Leaves out each number with a probability while learning, and makes up for it by enlarging the others
/// (Srivastava et al., 2014, in the inverted form).
final class Dropout: Layer {
  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()

  /// The probability that a number is left out.
  let rate: Double

  private let factors: Buffer

  init(_ input: Shape, rate: Double, examples: Int) {
    precondition((0..<1).contains(rate), "a rate of dropout is at least 0 and below 1, not \(rate)")
    self.input = input
    self.rate = rate
    factors = Buffer(count: examples * input.count)
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let count = pass.examples * input.count
    guard case .training(let stepSeed) = pass.phase else {
      return outputs.update(from: inputs, count: count)
    }
    let factors = factors.start
    // One number of the generator decides for two units.
    pass.workers.forEach(count, grain: 1 << 14) { _, range in
      var generator = SplitMix64(
        seed: RandomStream(seed: stepSeed).dropout(ofLayer: place.index).seed)
      generator.skip(range.lowerBound / 2)
      let threshold = UInt32((rate * 0x1p32).rounded())
      let scale = Float(1 / (1 - rate))
      var index = range.lowerBound
      while index + 1 < range.upperBound {
        let bits = generator.next()
        factors[index] = UInt32(truncatingIfNeeded: bits) < threshold ? 0 : scale
        factors[index + 1] = UInt32(truncatingIfNeeded: bits >> 32) < threshold ? 0 : scale
        index += 2
      }
      if index < range.upperBound {
        factors[index] = UInt32(truncatingIfNeeded: generator.next()) < threshold ? 0 : scale
      }
      for index in range { outputs[index] = inputs[index] * factors[index] }
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    guard let gradients else { return }
    let factors = factors.start
    pass.workers.forEach(pass.examples * input.count, grain: 1 << 14) { _, range in
      for index in range { gradients[index] = upstream[index] * factors[index] }
    }
  }
}
