import Activations
import Results

/// One operation of one function, for all elements of an array.
package struct Kernel: Sendable {
  /// Fills the results from the inputs and the upstream gradients, all equally long.
  package typealias Body =
    @Sendable (_ z: Span<Float>, _ upstream: Span<Float>, _ results: inout MutableSpan<Float>) ->
    Void

  /// The key of the catalogue, or the formula.
  package let function: String

  /// The operation on every element.
  package let operation: Operation

  /// The loop.
  package let body: Body

  /// Creates a kernel from its parts.
  package init(function: String, operation: Operation, body: @escaping Body) {
    self.function = function
    self.operation = operation
    self.body = body
  }

  /// A plain copy: what it costs to read and write the elements.
  package static let copy = Kernel(function: "copy", operation: .forward) { z, _, results in
    results.withUnsafeMutableBufferPointer { results in
      z.withUnsafeBufferPointer { _ = results.update(fromContentsOf: $0) }
    }
  }
}

extension Kernel {
  /// The value, the derivative and the backward pass of a function.
  package static func all(of function: any NamedFunction) -> [Kernel] {
    [
      Kernel(function: function.kind, operation: .forward) { z, _, values in
        function.evaluate(z, into: &values)
      },
      Kernel(function: function.kind, operation: .derivative) { z, _, slopes in
        function.differentiate(z, into: &slopes)
      },
      Kernel(function: function.kind, operation: .backward) { z, upstream, gradients in
        function.backpropagate(upstream, at: z, into: &gradients)
      },
    ]
  }

  /// The value of ReLU: the baseline.
  package static let relu = Kernel.all(of: ReLU())[0]
}

/// The arrays that kernels work on.
package struct Workload: Sendable {
  /// The inputs.
  package let z: [Float]

  /// The gradients that come from the next layer.
  package let upstream: [Float]

  /// Creates a workload of arrays that are equally long and not empty.
  package init(z: [Float], upstream: [Float]) {
    precondition(z.count == upstream.count, "there is a gradient for every input")
    precondition(!z.isEmpty, "a time for one element needs one")
    self.z = z
    self.upstream = upstream
  }

  /// Inputs between −6 and 6 and gradients between −1 and 1, all alike, the same each time.
  ///
  /// So every piece of a function has its turn, and no branch can be foretold.
  package init(elements: Int) {
    var generator = SplitMix64(seed: 1)
    let steps = 1 << 20
    func uniform(_ limit: Float) -> Float {
      (Float(generator.index(below: steps)) + 0.5) / Float(steps) * 2 * limit - limit
    }
    self.init(
      z: (0..<elements).map { _ in uniform(6) }, upstream: (0..<elements).map { _ in uniform(1) })
  }
}

/// A workload and the array of the results, which is allocated and touched once.
final class Workbench {
  private let workload: Workload
  private var results: [Float]

  init(_ workload: Workload) {
    self.workload = workload
    results = [Float](repeating: 1, count: workload.z.count)
  }

  /// How many elements there are.
  var elements: Int { results.count }

  /// Runs a kernel some times, and uses what it computed.
  @inline(never)
  func run(_ kernel: Kernel, repeats: Int) {
    let (z, upstream) = (workload.z, workload.upstream)
    for _ in 0..<repeats {
      var span = results.mutableSpan
      kernel.body(z.span, upstream.span, &span)
      blackHole(results[elements / 2])
    }
  }
}

/// Takes a value of which the compiler cannot know that nothing is done with it, so that it has to be computed.
@inline(never)
@_optimize(none)
package func blackHole(_ value: Float) {}
