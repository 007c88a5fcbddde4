@testable import Training

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
