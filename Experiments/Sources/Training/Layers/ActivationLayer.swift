import Activations
import Results

/// A layer whose outputs are functions of single numbers, so that a unit of it can be off.
protocol Activating: Layer {
  /// Computes the derivatives of the outputs of one example with respect to the inputs, as in an answer.
  func differentiate(
    _ inputs: UnsafePointer<Float>, into slopes: UnsafeMutablePointer<Float>,
    parameters: UnsafePointer<Float>)
}

extension NamedFunction {
  /// The layer of the function: with parameters that are learnt or drawn where its definition says so.
  func layer(after input: Shape, examples: Int) -> any Layer {
    switch self {
    case let function as PReLU: LearntRectifier(input, function)
    case let function as SReLU: LearntRectifier(input, function)
    case let function as RReLU: RandomSlope(input, function, examples: examples)
    default: ActivationLayer(input, self)
    }
  }
}

/// A function of each number, by the kernels of `Activations`.
final class ActivationLayer: Activating {
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

  func differentiate(
    _ inputs: UnsafePointer<Float>, into slopes: UnsafeMutablePointer<Float>,
    parameters: UnsafePointer<Float>
  ) {
    var slopes = UnsafeMutableBufferPointer(start: slopes, count: input.count).mutableSpan
    function.differentiate(
      UnsafeBufferPointer(start: inputs, count: input.count).span, into: &slopes)
  }
}

/// RReLU: for each negative number a slope of its own, drawn anew in each step, and their mean in answers
/// (Xu et al., 2015).
final class RandomSlope: Activating {
  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()

  private let function: RReLU
  private let slopes: Buffer

  /// The slope in answers.
  private var mean: Float { Float(function.lower / 2 + function.upper / 2) }

  init(_ input: Shape, _ function: RReLU, examples: Int) {
    self.input = input
    self.function = function
    slopes = Buffer(count: examples * input.count)
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let (slopes, function) = (slopes.start, function)
    let (lower, width) = (Float(function.lower), Float(function.upper - function.lower))
    pass.workers.forEach(pass.examples * input.count, grain: 1 << 14) { _, range in
      if case .training(let stepSeed) = pass.phase {
        // One number of the generator for each, also where it is not needed, so that the threads agree.
        var generator = SplitMix64(
          seed: RandomStream(seed: stepSeed).slopes(ofLayer: place.index).seed)
        generator.skip(range.lowerBound)
        for index in range {
          slopes[index] = lower + width * Float(generator.next() >> 40) * 0x1p-24
        }
      } else {
        for index in range { slopes[index] = mean }
      }
      for index in range {
        outputs[index] = inputs[index] * (inputs[index] > 0 ? 1 : slopes[index])
      }
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    guard let gradients else { return }
    let slopes = slopes.start
    pass.workers.forEach(pass.examples * input.count, grain: 1 << 14) { _, range in
      for index in range {
        gradients[index] = upstream[index] * (inputs[index] > 0 ? 1 : slopes[index])
      }
    }
  }

  func differentiate(
    _ inputs: UnsafePointer<Float>, into slopes: UnsafeMutablePointer<Float>,
    parameters: UnsafePointer<Float>
  ) {
    for unit in 0..<input.count { slopes[unit] = inputs[unit] > 0 ? 1 : mean }
  }
}

/// SReLU, of which each channel learns the thresholds and the slopes (Jin et al., 2016), or PReLU, which is SReLU
/// with nothing but the slope on the left to be learnt (He et al., 2015).
final class LearntRectifier: Activating {
  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()

  private let start: Pieces

  /// Which numbers of the pieces are learnt.
  private let learnt: Range<Int>

  /// The slope on the left is learnt; there is no threshold on the right.
  init(_ input: Shape, _ function: PReLU) {
    self.input = input
    start = Pieces(low: 0, lowSlope: Float(function.slope), high: .infinity, highSlope: 1)
    learnt = 1..<2
  }

  /// All is learnt.
  ///
  /// Jin et al. begin the right threshold where the greatest inputs of a first epoch are; here it begins where
  /// the function says.
  init(_ input: Shape, _ function: SReLU) {
    self.input = input
    start = Pieces(
      low: Float(function.lowerThreshold), lowSlope: Float(function.lowerSlope),
      high: Float(function.upperThreshold), highSlope: Float(function.upperSlope))
    learnt = 0..<4
  }

  /// A number for each channel of the first that is learnt, then of the next.
  var parameters: [ParameterBlock] {
    learnt.map { ParameterBlock(count: input.channels, start: .constant(start.numbers[$0])) }
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let channels = input.channels
    let pieces = pieces(pass.parameters)
    pass.workers.forEach(pass.examples * input.pixels, grain: 1 << 10) { _, rows in
      pieces.withUnsafeBufferPointer { pieces in
        for row in rows {
          let (x, y) = (inputs + row * channels, outputs + row * channels)
          for channel in 0..<channels { y[channel] = pieces[channel].value(x[channel]) }
        }
      }
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    let channels = input.channels
    let pieces = pieces(pass.parameters)
    // A thread has channels of its own, so the sums do not depend on how many threads there are.
    pass.workers.forEach(channels, grain: 64) { _, range in
      var sums = [SIMD4<Float>](repeating: .zero, count: channels)
      sums.withUnsafeMutableBufferPointer { sums in
        pieces.withUnsafeBufferPointer { pieces in
          for row in 0..<pass.examples * input.pixels {
            let (x, dy) = (inputs + row * channels, upstream + row * channels)
            for channel in range {
              sums[channel] += dy[channel] * pieces[channel].gradient(x[channel])
            }
            guard let gradients else { continue }
            let dx = gradients + row * channels
            for channel in range { dx[channel] = dy[channel] * pieces[channel].slope(x[channel]) }
          }
        }
      }
      for channel in range {
        for (place, number) in learnt.enumerated() {
          pass.gradients[self.place.parameters + place * channels + channel] =
            sums[channel][number]
        }
      }
    }
  }

  func differentiate(
    _ inputs: UnsafePointer<Float>, into slopes: UnsafeMutablePointer<Float>,
    parameters: UnsafePointer<Float>
  ) {
    let pieces = pieces(parameters)
    for unit in 0..<input.count {
      slopes[unit] = pieces[unit % input.channels].slope(inputs[unit])
    }
  }

  /// The pieces of each channel; `parameters` are those of the whole network.
  private func pieces(_ parameters: UnsafePointer<Float>) -> [Pieces] {
    (0..<input.channels).map { channel in
      var pieces = start
      for (place, number) in learnt.enumerated() {
        pieces.numbers[number] =
          parameters[self.place.parameters + place * input.channels + channel]
      }
      return pieces
    }
  }
}

/// The identity between two thresholds, and a line through each threshold beyond it.
private struct Pieces {
  /// The left threshold, the slope at its left, the right threshold, the slope at its right.
  var numbers: SIMD4<Float>

  init(low: Float, lowSlope: Float, high: Float, highSlope: Float) {
    numbers = SIMD4(low, lowSlope, high, highSlope)
  }

  @inline(__always)
  func value(_ z: Float) -> Float {
    let above = numbers.z + numbers.w * (z - numbers.z)
    let below = numbers.x + numbers.y * (z - numbers.x)
    return z >= numbers.z ? above : z <= numbers.x ? below : z
  }

  @inline(__always)
  func slope(_ z: Float) -> Float {
    z >= numbers.z ? numbers.w : z <= numbers.x ? numbers.y : 1
  }

  /// The derivatives of the value with respect to the numbers.
  @inline(__always)
  func gradient(_ z: Float) -> SIMD4<Float> {
    let isAbove = z >= numbers.z
    let isBelow = !isAbove && z <= numbers.x
    return SIMD4(
      isBelow ? 1 - numbers.y : 0, isBelow ? z - numbers.x : 0, isAbove ? 1 - numbers.w : 0,
      isAbove ? z - numbers.z : 0)
  }
}
