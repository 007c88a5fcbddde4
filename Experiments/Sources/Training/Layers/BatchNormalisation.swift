/// Brings each channel to mean 0 and variance 1 over the batch, then to a mean and variance that are learnt
/// (Ioffe & Szegedy, 2015).
///
/// With Keras's defaults: momentum 0.99, ε = 10⁻³, the variance that divides by the number of examples.
final class BatchNormalisation: Layer {
  static let momentum: Float = 0.99
  static let epsilon: Float = 1e-3

  let input: Shape
  var output: Shape { input }
  var place = LayerPlace()

  private let means: Buffer
  private let inverseDeviations: Buffer
  private let upstreamSums: Buffer
  private let products: Buffer

  init(_ input: Shape) {
    self.input = input
    means = Buffer(count: input.channels)
    inverseDeviations = Buffer(count: input.channels)
    upstreamSums = Buffer(count: input.channels)
    products = Buffer(count: input.channels)
  }

  /// The learnt deviations, then the learnt means.
  var parameters: [ParameterBlock] {
    [
      ParameterBlock(count: input.channels, start: .constant(1)),
      ParameterBlock(count: input.channels, start: .constant(0)),
    ]
  }

  /// The average mean, then the average variance.
  var statistics: [ParameterBlock] {
    [
      ParameterBlock(count: input.channels, start: .constant(0)),
      ParameterBlock(count: input.channels, start: .constant(1)),
    ]
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let channels = input.channels
    let rows = pass.examples * input.pixels
    let scales = pass.parameters + place.parameters
    let offsets = scales + channels
    let averages = pass.statistics + place.statistics
    let (means, inverses) = (means.start, inverseDeviations.start)
    // A thread has channels of its own, so the sums do not depend on how many threads there are.
    pass.workers.forEach(channels, grain: 64) { _, range in
      switch pass.phase {
      case .training:
        measure(inputs, rows, range)
        update(averages, range)
        invert(range)
      case .normalising:
        measure(inputs, rows, range)
        invert(range)
      case .inference:
        for channel in range {
          means[channel] = averages[channel]
          inverses[channel] = Self.inverseDeviation(averages[channels + channel])
        }
      }
      for row in 0..<rows {
        let (x, y) = (inputs + row * channels, outputs + row * channels)
        for channel in range {
          y[channel] =
            (x[channel] - means[channel]) * (inverses[channel] * scales[channel])
            + offsets[channel]
        }
      }
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    let channels = input.channels
    let rows = pass.examples * input.pixels
    let scales = pass.parameters + place.parameters
    let scaleGradients = pass.gradients + place.parameters
    let offsetGradients = scaleGradients + channels
    let (means, inverses) = (means.start, inverseDeviations.start)
    let (sums, products) = (upstreamSums.start, products.start)
    pass.workers.forEach(channels, grain: 64) { _, range in
      for channel in range { (sums[channel], products[channel]) = (0, 0) }
      for row in 0..<rows {
        let (x, dy) = (inputs + row * channels, upstream + row * channels)
        for channel in range {
          sums[channel] += dy[channel]
          products[channel] += dy[channel] * (x[channel] - means[channel])
        }
      }
      for channel in range {
        offsetGradients[channel] = sums[channel]
        scaleGradients[channel] = products[channel] * inverses[channel]
      }
      guard let gradients else { return }
      let share = 1 / Float(rows)
      for channel in range {
        sums[channel] *= share
        products[channel] *= share * inverses[channel] * inverses[channel]
      }
      for row in 0..<rows {
        let offset = row * channels
        let (x, dy, dx) = (inputs + offset, upstream + offset, gradients + offset)
        for channel in range {
          dx[channel] =
            (dy[channel] - sums[channel] - (x[channel] - means[channel]) * products[channel])
            * (inverses[channel] * scales[channel])
        }
      }
    }
  }

  /// The mean and the variance of each channel, in two passes, which loses no digits.
  private func measure(_ inputs: UnsafePointer<Float>, _ rows: Int, _ range: Range<Int>) {
    let (means, inverses, channels) = (means.start, inverseDeviations.start, input.channels)
    let share = 1 / Float(rows)
    for channel in range { means[channel] = 0 }
    for row in 0..<rows {
      let x = inputs + row * channels
      for channel in range { means[channel] += x[channel] }
    }
    for channel in range {
      means[channel] *= share
      inverses[channel] = 0
    }
    for row in 0..<rows {
      let x = inputs + row * channels
      for channel in range {
        let difference = x[channel] - means[channel]
        inverses[channel] += difference * difference
      }
    }
    for channel in range { inverses[channel] *= share }
  }

  /// Takes the batch into the averages.
  private func update(_ averages: UnsafeMutablePointer<Float>, _ range: Range<Int>) {
    let (means, inverses, channels) = (means.start, inverseDeviations.start, input.channels)
    for channel in range {
      let (mean, variance) = (averages + channel, averages + channels + channel)
      mean.pointee = Self.momentum * mean.pointee + (1 - Self.momentum) * means[channel]
      variance.pointee = Self.momentum * variance.pointee + (1 - Self.momentum) * inverses[channel]
    }
  }

  /// Turns the variances of the batch into inverse deviations.
  private func invert(_ range: Range<Int>) {
    let inverses = inverseDeviations.start
    for channel in range { inverses[channel] = Self.inverseDeviation(inverses[channel]) }
  }

  private static func inverseDeviation(_ variance: Float) -> Float {
    1 / (variance + epsilon).squareRoot()
  }
}
