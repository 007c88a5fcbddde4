extension ScalarFunction {
  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: Span<Float>, at z: Span<Float>, into gradients: inout MutableSpan<Float>
  ) {
    ArrayLengths.require(z.count, equalUpstream: upstream.count)
    differentiate(z, into: &gradients)
    for index in gradients.indices { gradients[index] = upstream[index] * gradients[index] }
  }

  /// The gradient with respect to the inputs, in double precision, one number after the other.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: Span<Double>, at z: Span<Double>, into gradients: inout MutableSpan<Double>
  ) {
    ArrayLengths.require(z.count, equalUpstream: upstream.count)
    differentiate(z, into: &gradients)
    for index in gradients.indices { gradients[index] = upstream[index] * gradients[index] }
  }
}
