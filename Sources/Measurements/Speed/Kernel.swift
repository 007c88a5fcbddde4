/// One operation of one function, for all elements of an array.
public struct Kernel: Sendable {
  /// What a kernel does: with the inputs and the upstream gradients it fills the results, all equally long.
  public typealias Body =
    @Sendable (_ z: Span<Float>, _ upstream: Span<Float>, _ results: inout MutableSpan<Float>) ->
    Void

  /// The key of the catalogue, or the formula.
  public let function: String

  /// What is done with every element.
  public let operation: Operation

  /// The loop.
  public let body: Body

  /// Creates a kernel from its parts.
  public init(function: String, operation: Operation, body: @escaping Body) {
    self.function = function
    self.operation = operation
    self.body = body
  }

  /// A plain copy: what it costs to read and write the elements.
  public static let copy = Kernel(function: "copy", operation: .forward) { z, _, results in
    results.withUnsafeMutableBufferPointer { results in
      z.withUnsafeBufferPointer { _ = results.update(fromContentsOf: $0) }
    }
  }
}
