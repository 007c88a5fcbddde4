/// What kernels do, with Swift's arrays: into one at hand, or a new one.
extension ScalarFunction {
  /// f of each number of an array.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  @inlinable
  public func evaluate(_ z: [Float], threads: Int = 1) -> [Float] {
    var values = [Float](repeating: 0, count: z.count)
    evaluate(z, into: &values, threads: threads)
    return values
  }

  /// f of each number of an array.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - values: Where f of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func evaluate(_ z: [Float], into values: inout [Float], threads: Int = 1) {
    var span = values.mutableSpan
    evaluate(z.span, into: &span, threads: threads)
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  @inlinable
  public func differentiate(_ z: [Float], threads: Int = 1) -> [Float] {
    var slopes = [Float](repeating: 0, count: z.count)
    differentiate(z, into: &slopes, threads: threads)
    return slopes
  }

  /// f′ of each number of an array; at a kink the slope of the piece that owns the point.
  ///
  /// - Parameters:
  ///   - z: The arguments.
  ///   - slopes: Where f′ of each goes.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func differentiate(_ z: [Float], into slopes: inout [Float], threads: Int = 1) {
    var span = slopes.mutableSpan
    differentiate(z.span, into: &span, threads: threads)
  }

  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: Both have the same length.
  @inlinable
  public func backpropagate(_ upstream: [Float], at z: [Float], threads: Int = 1) -> [Float] {
    var gradients = [Float](repeating: 0, count: z.count)
    backpropagate(upstream, at: z, into: &gradients, threads: threads)
    return gradients
  }

  /// The gradient with respect to the inputs: that with respect to the outputs times f′ of each input.
  ///
  /// - Parameters:
  ///   - upstream: The gradient with respect to f(z).
  ///   - z: The inputs.
  ///   - gradients: Where the products go.
  ///   - threads: How many parts of the array are computed at the same time, at least 1.
  /// - Precondition: All three have the same length.
  @inlinable
  public func backpropagate(
    _ upstream: [Float], at z: [Float], into gradients: inout [Float], threads: Int = 1
  ) {
    var span = gradients.mutableSpan
    backpropagate(upstream.span, at: z.span, into: &span, threads: threads)
  }
}
