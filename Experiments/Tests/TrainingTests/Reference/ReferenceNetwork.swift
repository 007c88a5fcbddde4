import Activations

@testable import Training

/// Networks in plain loops with `Double`, which know nothing of the layers that are tested.
///
/// Only forward: gradients come from differences of it.
struct ReferenceNetwork {
  let input: Shape
  let layers: [LayerDescription]

  /// What dropout, or RReLU, multiplies each number with, by the index of the layer; 1 where there is none.
  var factors: [Int: [Double]] = [:]

  /// The outputs of a batch, one example after the other.
  func outputs(_ inputs: [Double], examples: Int, parameters: [Double]) -> [Double] {
    var (shape, values, rest) = (input, inputs, parameters[...])
    for (index, layer) in layers.enumerated() {
      switch layer {
      case .dense(let units):
        let weights = Array(rest.prefix(shape.count * units))
        let biases = Array(rest.dropFirst(weights.count).prefix(units))
        rest = rest.dropFirst(weights.count + units)
        values = (0..<examples).flatMap { example in
          (0..<units).map { unit in
            (0..<shape.count).reduce(biases[unit]) {
              $0 + values[example * shape.count + $1] * weights[$1 * units + unit]
            }
          }
        }
        shape = Shape(units)
      case .convolution(let filters, let kernel, let padding):
        let count = kernel * kernel * shape.channels * filters
        let convolution = ReferenceConvolution(
          input: shape, filters: filters, kernel: kernel, padding: padding,
          weights: Array(rest.prefix(count)),
          biases: Array(rest.dropFirst(count).prefix(filters)))
        rest = rest.dropFirst(count + filters)
        values = (0..<examples).flatMap {
          convolution.outputs(Array(values[$0 * shape.count..<($0 + 1) * shape.count]))
        }
        shape = convolution.output
      case .maxPooling:
        let output = Shape(
          height: shape.height / 2, width: shape.width / 2, channels: shape.channels)
        let (before, old) = (shape, values)
        values = (0..<examples * output.count).map { place in
          let (pixel, channel) = place.quotientAndRemainder(dividingBy: output.channels)
          let (line, x) = pixel.quotientAndRemainder(dividingBy: output.width)
          let (example, y) = line.quotientAndRemainder(dividingBy: output.height)
          return [(0, 0), (0, 1), (1, 0), (1, 1)].map { dy, dx in
            old[
              ((example * before.height + 2 * y + dy) * before.width + 2 * x + dx)
                * before.channels + channel]
          }.reduce(-.infinity, max)
        }
        shape = output
      case .batchNormalisation:
        let channels = shape.channels
        let scales = Array(rest.prefix(channels))
        let offsets = Array(rest.dropFirst(channels).prefix(channels))
        rest = rest.dropFirst(2 * channels)
        for channel in 0..<channels {
          let places = Array(stride(from: channel, to: values.count, by: channels))
          let mean = places.reduce(0) { $0 + values[$1] } / Double(places.count)
          let variance =
            places.reduce(0) { $0 + (values[$1] - mean) * (values[$1] - mean) }
            / Double(places.count)
          for place in places {
            values[place] =
              (values[place] - mean) / (variance + 1e-3).squareRoot() * scales[channel]
              + offsets[channel]
          }
        }
      case .activation(is PReLU):
        let slopes = Array(rest.prefix(shape.channels))
        rest = rest.dropFirst(slopes.count)
        values = values.enumerated().map { place, z in
          PReLU(slope: slopes[place % shape.channels])(z)
        }
      case .activation(is SReLU):
        let learnt = Array(rest.prefix(4 * shape.channels))
        rest = rest.dropFirst(learnt.count)
        values = values.enumerated().map { place, z in
          let numbers = (0..<4).map { learnt[$0 * shape.channels + place % shape.channels] }
          return SReLU(
            lowerThreshold: numbers[0], lowerSlope: numbers[1], upperThreshold: numbers[2],
            upperSlope: numbers[3])(z)
        }
      case .activation(is RReLU):
        if let factors = factors[index] { values = zip(values, factors).map { $0 * $1 } }
      case .activation(let function): values = values.map { function($0) }
      case .dropout:
        if let factors = factors[index] { values = zip(values, factors).map { $0 * $1 } }
      }
    }
    return values
  }
}

/// A convolution of one image, written out.
struct ReferenceConvolution {
  let input: Shape
  let filters: Int
  let kernel: Int
  let padding: Padding
  let weights: [Double]
  let biases: [Double]

  var output: Shape {
    let loss = padding == .same ? 0 : kernel - 1
    return Shape(height: input.height - loss, width: input.width - loss, channels: filters)
  }

  func outputs(_ image: [Double]) -> [Double] {
    let before = padding == .same ? (kernel - 1) / 2 : 0
    var outputs: [Double] = []
    for y in 0..<output.height {
      for x in 0..<output.width {
        for filter in 0..<filters {
          var sum = biases[filter]
          for kernelY in 0..<kernel {
            for kernelX in 0..<kernel {
              let (row, column) = (y + kernelY - before, x + kernelX - before)
              guard (0..<input.height).contains(row), (0..<input.width).contains(column) else {
                continue
              }
              for channel in 0..<input.channels {
                let pixel = image[(row * input.width + column) * input.channels + channel]
                let weight = ((kernelY * kernel + kernelX) * input.channels + channel) * filters
                sum += pixel * weights[weight + filter]
              }
            }
          }
          outputs.append(sum)
        }
      }
    }
    return outputs
  }
}
