/// Every output a weighted sum of the pixels around it, plus a bias.
///
/// Patches are laid out for a few rows of an image at a time, few enough to stay in the second cache while
/// the product is formed.
final class Convolution: Layer {
  let input: Shape
  let output: Shape
  var place = LayerPlace()

  private let patches: ImagePatches
  private let rowsAtATime: Int
  private let workspaces: [Workspace]

  /// What one thread needs.
  private struct Workspace {
    let lines: Buffer
    let patches: Buffer
    let patchGradients: Buffer
    let gradients: Buffer
  }

  init(_ input: Shape, filters: Int, kernel: Int, padding: Padding, workers: Workers) {
    self.input = input
    patches = ImagePatches(input, kernel: kernel, padding)
    output = Shape(
      height: patches.output.height, width: patches.output.width, channels: filters)
    let patchCount = patches.count
    let rowLength = output.width * patchCount
    rowsAtATime = max(1, Self.blockLength / rowLength)
    let length = rowsAtATime * rowLength
    let (patches, rowsAtATime) = (patches, rowsAtATime)
    workspaces = (0..<workers.count).map { _ in
      Workspace(
        lines: Buffer(count: patches.surroundedCount(rows: rowsAtATime)),
        patches: Buffer(count: length + ImagePatches.slack), patchGradients: Buffer(count: length),
        gradients: Buffer(count: (patchCount + 1) * filters))
    }
  }

  /// How many numbers of patches are laid out at a time: 384 KiB of them.
  private static let blockLength = 96 << 10

  /// The weights, one column for each filter, then the biases.
  var parameters: [ParameterBlock] {
    let receptiveField = patches.kernel * patches.kernel
    return [
      ParameterBlock(
        count: patches.count * output.channels,
        start: .random(fanIn: patches.count, fanOut: receptiveField * output.channels)),
      ParameterBlock(count: output.channels, start: .constant(0)),
    ]
  }

  func forward(
    _ inputs: UnsafePointer<Float>, into outputs: UnsafeMutablePointer<Float>, _ pass: Pass
  ) {
    let weights = weights(pass)
    let biases = pass.parameters + place.parameters + patches.count * output.channels
    forEachBlock(pass) { workspace, rows in
      patches.gather(rows, of: inputs, into: workspace.patches.start, lines: workspace.lines.start)
      let sums = outputBlock(outputs, rows)
      sums.fill(row: biases)
      sums.setToProduct(.asIs(patchBlock(workspace.patches, rows)), .asIs(weights), adding: true)
    }
  }

  func backward(
    _ inputs: UnsafePointer<Float>, upstream: UnsafePointer<Float>,
    into gradients: UnsafeMutablePointer<Float>?, _ pass: Pass
  ) {
    let weights = weights(pass)
    for workspace in workspaces { workspace.gradients.fill(0) }
    if let gradients { gradients.update(repeating: 0, count: pass.examples * input.count) }
    forEachBlock(pass) { workspace, rows in
      let upstream = outputBlock(UnsafeMutablePointer(mutating: upstream), rows)
      patches.gather(rows, of: inputs, into: workspace.patches.start, lines: workspace.lines.start)
      let sums = workspace.gradients.start
      Matrix(sums, rows: patches.count, columns: output.channels).setToProduct(
        .transposed(patchBlock(workspace.patches, rows)), .asIs(upstream), adding: true)
      upstream.addColumnSums(to: sums + patches.count * output.channels)
      guard let gradients else { return }
      patchBlock(workspace.patchGradients, rows)
        .setToProduct(.asIs(upstream), .transposed(weights))
      patches.scatter(rows, from: workspace.patchGradients.start, to: gradients)
    }
    let total = pass.gradients + place.parameters
    let count = (patches.count + 1) * output.channels
    total.update(from: workspaces[0].gradients.start, count: count)
    for workspace in workspaces.dropFirst() {
      let part = workspace.gradients.start
      for index in 0..<count { total[index] += part[index] }
    }
  }

  /// Calls for blocks of rows of outputs; each thread has images of its own.
  private func forEachBlock(
    _ pass: Pass, _ body: (_ workspace: Workspace, _ rows: Range<Int>) -> Void
  ) {
    // The threads share the images here, not each product.
    if pass.workers.count > 1 { LinearAlgebra.use(threads: 1) }
    pass.workers.forEach(pass.examples) { part, images in
      let end = images.upperBound * output.height
      var start = images.lowerBound * output.height
      while start < end {
        let next = min(start + rowsAtATime, end)
        body(workspaces[part], start..<next)
        start = next
      }
    }
    if pass.workers.count > 1 { LinearAlgebra.use(threads: pass.workers.count) }
  }

  private func weights(_ pass: Pass) -> Matrix {
    Matrix(pass.parameters + place.parameters, rows: patches.count, columns: output.channels)
  }

  private func patchBlock(_ buffer: Buffer, _ rows: Range<Int>) -> Matrix {
    Matrix(buffer.start, rows: rows.count * output.width, columns: patches.count)
  }

  private func outputBlock(_ outputs: UnsafeMutablePointer<Float>, _ rows: Range<Int>) -> Matrix {
    let length = output.width * output.channels
    return Matrix(
      outputs + rows.lowerBound * length, rows: rows.count * output.width,
      columns: output.channels)
  }
}

/// What a convolution does at the edges of an image.
public enum Padding: Hashable, Sendable {
  /// Zeros around it, so that the image keeps its size; the odd one of them below and right, as in Keras.
  case same

  /// Nothing: the image shrinks.
  case valid
}
