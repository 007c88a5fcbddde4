/// A function to compare with the peers', and our code for it.
public struct ComparedFunction: Sendable {
  /// Our code.
  public let kernel: Kernel

  /// The function for the peers.
  public let function: PeerFunction

  /// Creates a function from its parts.
  ///
  /// - Parameters:
  ///   - kernel: Our code, whose function is called by the key of the catalogue.
  ///   - parameters: The values of all parameters by their names in the catalogue.
  public init(_ kernel: Kernel, parameters: [String: Double]) {
    self.kernel = kernel
    function = PeerFunction(
      name: kernel.function, parameters: parameters, operation: kernel.operation)
  }

  /// The values at a few arguments, as the kernel computes them.
  func values(at inputs: [Float]) -> [Float] {
    let ones = [Float](repeating: 1, count: inputs.count)
    var results = [Float](repeating: .nan, count: inputs.count)
    var span = results.mutableSpan
    kernel.body(inputs.span, ones.span, &span)
    return results
  }
}
