extension ScalarFunction {
  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  /// - Precondition: All three have the same length.
  public func backpropagate(
    _ upstream: Span<Float>, at z: Span<Float>, into gradients: inout MutableSpan<Float>
  ) {
    precondition(
      upstream.count == z.count,
      "a kernel needs as many upstream gradients as numbers, but got \(upstream.count) and \(z.count)"
    )
    precondition(z.count == gradients.count, lengthsDiffer(z.count, gradients.count))
    differentiate(z, into: &gradients)
    for index in gradients.indices { gradients[index] = upstream[index] * gradients[index] }
  }
}
