/// The patches of an image that a kernel sees, each a row of a matrix, so that a convolution is a product
/// (Chellapilla, Puri & Simard, 2006).
struct ImagePatches {
  let input: Shape
  let output: Shape
  let kernel: Int
  let padding: Int

  init(_ input: Shape, kernel: Int, _ padding: Padding) {
    self.input = input
    self.kernel = kernel
    switch padding {
    case .same:
      self.padding = (kernel - 1) / 2
      output = Shape(height: input.height, width: input.width, channels: 0)
    case .valid:
      precondition(
        kernel <= min(input.height, input.width),
        "a kernel of \(kernel) pixels needs a larger image")
      self.padding = 0
      output = Shape(
        height: input.height - kernel + 1, width: input.width - kernel + 1, channels: 0)
    }
  }

  /// How many numbers a patch has.
  var count: Int { kernel * kernel * input.channels }

  /// Writes the patches of some rows of outputs; rows are counted through all images.
  func gather(
    _ rows: Range<Int>, of images: UnsafePointer<Float>, into patches: UnsafeMutablePointer<Float>
  ) {
    var patch = patches
    forEachLine(rows) { image, line, columns in
      let length = kernel * input.channels
      guard let line else {
        patch.update(repeating: 0, count: length)
        patch += length
        return
      }
      let before = (columns.lowerBound) * input.channels
      let count = columns.count * input.channels
      if count < length { patch.update(repeating: 0, count: length) }
      let source = images + image * input.count + line
      for index in 0..<count { patch[before + index] = source[index] }
      patch += length
    }
  }

  /// Adds the numbers of patches to the pixels that they come from.
  func scatter(
    _ rows: Range<Int>, from patches: UnsafePointer<Float>, to images: UnsafeMutablePointer<Float>
  ) {
    var patch = patches
    forEachLine(rows) { image, line, columns in
      if let line {
        let target = images + image * input.count + line
        let source = patch + columns.lowerBound * input.channels
        for index in 0..<columns.count * input.channels { target[index] += source[index] }
      }
      patch += kernel * input.channels
    }
  }

  /// Calls for each line of each patch.
  ///
  /// - Parameter body: Takes the image, where in it the line begins, nil if it lies outside, and which of
  ///   the columns of the patch lie inside.
  @inline(__always)
  private func forEachLine(_ rows: Range<Int>, _ body: (Int, Int?, Range<Int>) -> Void) {
    for row in rows {
      let (image, y) = row.quotientAndRemainder(dividingBy: output.height)
      for x in 0..<output.width {
        let left = x - padding
        let columns = max(0, -left)..<min(kernel, input.width - left)
        for kernelRow in 0..<kernel {
          let line = y + kernelRow - padding
          let isInside = line >= 0 && line < input.height
          let start = (line * input.width + left + columns.lowerBound) * input.channels
          body(image, isInside ? start : nil, columns)
        }
      }
    }
  }
}
