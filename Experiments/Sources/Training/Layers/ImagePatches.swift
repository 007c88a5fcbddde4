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

  /// How many numbers more than the patches themselves may be written after them, or read after lines.
  static let slack = 16

  /// How many numbers the lines of an image take that some rows of outputs need, with what surrounds them.
  func surroundedCount(rows: Int) -> Int {
    (min(rows, output.height) + kernel - 1) * surroundedWidth * input.channels + Self.slack
  }

  private var surroundedWidth: Int { output.width + kernel - 1 }

  /// Writes the patches of some rows of outputs; rows are counted through all images.
  ///
  /// - Parameter lines: Memory for the lines of an image with zeros around them.
  func gather(
    _ rows: Range<Int>, of images: UnsafePointer<Float>, into patches: UnsafeMutablePointer<Float>,
    lines: UnsafeMutablePointer<Float>
  ) {
    let length = kernel * input.channels
    let lineLength = surroundedWidth * input.channels
    var patch = patches
    forEachImage(rows) { image, rows in
      surround(images + image * input.count, rows, into: lines)
      for y in 0..<rows.count {
        for x in 0..<output.width {
          let corner = lines + y * lineLength + x * input.channels
          for line in 0..<kernel {
            Self.copy(corner + line * lineLength, to: patch, count: length)
            patch += length
          }
        }
      }
    }
  }

  /// Adds the numbers of patches to the pixels that they come from.
  func scatter(
    _ rows: Range<Int>, from patches: UnsafePointer<Float>, to images: UnsafeMutablePointer<Float>
  ) {
    var patch = patches
    forEachImage(rows) { image, rows in
      let target = images + image * input.count
      for y in rows {
        for x in 0..<output.width {
          let left = x - padding
          let columns = max(0, -left)..<min(kernel, input.width - left)
          for line in y - padding..<y - padding + kernel {
            if (0..<input.height).contains(line) {
              let pixels =
                target + (line * input.width + left + columns.lowerBound) * input.channels
              let source = patch + columns.lowerBound * input.channels
              for index in 0..<columns.count * input.channels { pixels[index] += source[index] }
            }
            patch += kernel * input.channels
          }
        }
      }
    }
  }

  /// Copies numbers in whole vectors, so up to 15 more than asked for.
  ///
  /// What is too much is overwritten by the next line, or lies in the slack. Calls to copy five numbers would
  /// take longer than the products.
  @inline(__always)
  private static func copy(
    _ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    let stride = MemoryLayout<SIMD16<Float>>.stride
    for offset in Swift.stride(from: 0, to: count * MemoryLayout<Float>.stride, by: stride) {
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self),
        toByteOffset: offset, as: SIMD16<Float>.self)
    }
  }

  /// Copies the lines of an image that some rows of outputs need, with zeros around it.
  private func surround(
    _ image: UnsafePointer<Float>, _ rows: Range<Int>, into lines: UnsafeMutablePointer<Float>
  ) {
    let length = surroundedWidth * input.channels
    let before = padding * input.channels
    let count = input.width * input.channels
    var target = lines
    for line in rows.lowerBound - padding..<rows.upperBound - padding + kernel - 1 {
      if (0..<input.height).contains(line) {
        target.update(repeating: 0, count: before)
        (target + before).update(from: image + line * count, count: count)
        (target + before + count).update(repeating: 0, count: length - before - count)
      } else {
        target.update(repeating: 0, count: length)
      }
      target += length
    }
  }

  /// Calls for each image that has some of the rows, with those of its own.
  private func forEachImage(_ rows: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    var row = rows.lowerBound
    while row < rows.upperBound {
      let (image, first) = row.quotientAndRemainder(dividingBy: output.height)
      let end = min(output.height, first + rows.upperBound - row)
      body(image, first..<end)
      row += end - first
    }
  }
}
