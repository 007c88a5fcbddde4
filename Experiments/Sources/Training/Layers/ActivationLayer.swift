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
    case let function as any LearntFunction: function.learntLayer(after: input)
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
        for index in range { slopes[index] = Float(function.slope) }
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
    for unit in 0..<input.count { slopes[unit] = inputs[unit] > 0 ? 1 : Float(function.slope) }
  }
}

/// A function of the catalogue with parameters that are learnt, four at most.
protocol LearntFunction: NamedFunction {
  /// How many parameters are learnt.
  static var learntCount: Int { get }

  /// The parameters with which learning begins; what is not learnt is 0.
  var start: SIMD4<Float> { get }

  /// The value at a point with such parameters.
  static func value(_ z: Float, _ parameters: SIMD4<Float>) -> Float

  /// The derivative with respect to the point.
  static func slope(_ z: Float, _ parameters: SIMD4<Float>) -> Float

  /// The derivatives with respect to the parameters.
  static func gradient(_ z: Float, _ parameters: SIMD4<Float>) -> SIMD4<Float>
}

extension LearntFunction {
  /// The layer in which each channel learns the parameters for itself.
  fileprivate func learntLayer(after input: Shape) -> any Layer { LearntActivation(input, self) }
}

/// The slope is learnt.
extension PReLU: LearntFunction {
  static var learntCount: Int { 1 }

  var start: SIMD4<Float> { [Float(slope), 0, 0, 0] }

  @inline(__always)
  static func value(_ z: Float, _ parameters: SIMD4<Float>) -> Float {
    z > 0 ? z : parameters.x * z
  }

  @inline(__always)
  static func slope(_ z: Float, _ parameters: SIMD4<Float>) -> Float { z > 0 ? 1 : parameters.x }

  @inline(__always)
  static func gradient(_ z: Float, _ parameters: SIMD4<Float>) -> SIMD4<Float> {
    [z > 0 ? 0 : z, 0, 0, 0]
  }
}

/// The threshold and the slope on the left and those on the right are learnt, as Jin et al. (2016) have it.
///
/// Theirs begin as a leaky ReLU, and the right threshold where the greatest inputs of a first epoch are; here
/// it begins where the function says.
extension SReLU: LearntFunction {
  static var learntCount: Int { 4 }

  var start: SIMD4<Float> {
    [Float(lowerThreshold), Float(lowerSlope), Float(upperThreshold), Float(upperSlope)]
  }

  @inline(__always)
  static func value(_ z: Float, _ parameters: SIMD4<Float>) -> Float {
    let (low, lowSlope, high, highSlope) =
      (parameters.x, parameters.y, parameters.z, parameters.w)
    return z > high ? high + highSlope * (z - high) : z < low ? low + lowSlope * (z - low) : z
  }

  @inline(__always)
  static func slope(_ z: Float, _ parameters: SIMD4<Float>) -> Float {
    z > parameters.z ? parameters.w : z < parameters.x ? parameters.y : 1
  }

  @inline(__always)
  static func gradient(_ z: Float, _ parameters: SIMD4<Float>) -> SIMD4<Float> {
    let (low, lowSlope, high, highSlope) =
      (parameters.x, parameters.y, parameters.z, parameters.w)
    if z > high { return [0, 0, 1 - highSlope, z - high] }
    return z < low ? [1 - lowSlope, z - low, 0, 0] : .zero
  }
}

/// A function whose parameters each channel learns for itself.
final class LearntActivation<Function: LearntFunction>: Activating {
  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()

  private let start: SIMD4<Float>

  init(_ input: Shape, _ function: Function) {
    self.input = input
    start = function.start
  }

  /// A number for each channel of the first parameter, then of the next.
  var parameters: [ParameterBlock] {
    (0..<Function.learntCount).map {
      ParameterBlock(count: input.channels, start: .constant(start[$0]))
    }
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let rows = pass.examples * input.pixels
    let channels = input.channels
    pass.workers.forEach(channels, grain: 64) { _, range in
      for channel in range {
        let parameters = values(pass.parameters, channel)
        for index in stride(from: channel, to: rows * channels, by: channels) {
          outputs[index] = Function.value(inputs[index], parameters)
        }
      }
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    let rows = pass.examples * input.pixels
    let channels = input.channels
    // A thread has channels of its own, so the sums do not depend on how many threads there are.
    pass.workers.forEach(channels, grain: 64) { _, range in
      for channel in range {
        let parameters = values(pass.parameters, channel)
        var sums = SIMD4<Double>.zero
        for index in stride(from: channel, to: rows * channels, by: channels) {
          let (z, dy) = (inputs[index], upstream[index])
          sums += SIMD4<Double>(dy * Function.gradient(z, parameters))
          gradients?[index] = dy * Function.slope(z, parameters)
        }
        for parameter in 0..<Function.learntCount {
          pass.gradients[place.parameters + parameter * channels + channel] = Float(sums[parameter])
        }
      }
    }
  }

  func differentiate(
    _ inputs: UnsafePointer<Float>, into slopes: UnsafeMutablePointer<Float>,
    parameters: UnsafePointer<Float>
  ) {
    for unit in 0..<input.count {
      slopes[unit] = Function.slope(inputs[unit], values(parameters, unit % input.channels))
    }
  }

  /// The parameters of a channel; `numbers` are those of the whole network.
  private func values(_ numbers: UnsafePointer<Float>, _ channel: Int) -> SIMD4<Float> {
    var values = SIMD4<Float>.zero
    for parameter in 0..<Function.learntCount {
      values[parameter] = numbers[place.parameters + parameter * input.channels + channel]
    }
    return values
  }
}
