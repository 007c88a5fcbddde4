/// The greatest of each 2 × 2 pixels; what does not fill such a square at the end is left out.
final class MaxPooling: Layer {
  let input: Shape
  let output: Shape
  var place = LayerPlace()

  init(_ input: Shape) {
    precondition(
      input.height >= 2 && input.width >= 2, "pooling needs an image of at least 2 × 2 pixels")
    self.input = input
    output = Shape(height: input.height / 2, width: input.width / 2, channels: input.channels)
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let channels = input.channels
    forEachSquare(pass) { corner, index in
      let (a, b) = (inputs + corner, inputs + corner + channels)
      let (c, d) = (a + input.width * channels, b + input.width * channels)
      let greatest = outputs + index
      for channel in 0..<channels {
        greatest[channel] = Self.greater(
          Self.greater(a[channel], b[channel]), Self.greater(c[channel], d[channel]))
      }
    }
  }

  /// The gradient goes to the greatest pixel, to the first of equal ones.
  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    guard let gradients else { return }
    // Where squares fill the image, each of its pixels is written below.
    if input.count != 4 * output.count {
      gradients.update(repeating: 0, count: pass.examples * input.count)
    }
    let channels = input.channels
    let line = input.width * channels
    forEachSquare(pass) { corner, index in
      let (a, b) = (inputs + corner, inputs + corner + channels)
      let (c, d) = (a + line, b + line)
      let (da, db) = (gradients + corner, gradients + corner + channels)
      let (dc, dd) = (da + line, db + line)
      let upstream = upstream + index
      for channel in 0..<channels {
        let (first, second) = (a[channel] >= b[channel], c[channel] >= d[channel])
        let upper = first ? a[channel] : b[channel]
        let lower = second ? c[channel] : d[channel]
        let isUpper = upper >= lower
        da[channel] = isUpper && first ? upstream[channel] : 0
        db[channel] = isUpper && !first ? upstream[channel] : 0
        dc[channel] = !isUpper && second ? upstream[channel] : 0
        dd[channel] = !isUpper && !second ? upstream[channel] : 0
      }
    }
  }

  @inline(__always)
  private static func greater(_ a: Float, _ b: Float) -> Float { a >= b ? a : b }

  /// Calls with where the first of four pixels stands among the inputs, and where their greatest does
  /// among the outputs.
  private func forEachSquare(_ pass: Pass, _ body: (Int, Int) -> Void) {
    pass.workers.forEach(pass.examples) { _, images in
      for image in images {
        for y in 0..<output.height {
          for x in 0..<output.width {
            body(
              image * input.count + (2 * y * input.width + 2 * x) * input.channels,
              image * output.count + (y * output.width + x) * output.channels)
          }
        }
      }
    }
  }
}
