/// The arrays that kernels work on.
public struct Workload: Sendable {
  /// The inputs.
  public let z: [Float]

  /// The gradients that come from the next layer.
  public let upstream: [Float]

  /// Creates a workload of arrays that are equally long and not empty.
  public init(z: [Float], upstream: [Float]) {
    precondition(z.count == upstream.count, "there is a gradient for every input")
    precondition(!z.isEmpty, "a time for one element needs one")
    self.z = z
    self.upstream = upstream
  }

  /// Inputs between −6 and 6 and gradients between −1 and 1, all alike, the same each time.
  ///
  /// So every piece of a function has its turn, and no branch can be foretold.
  public init(elements: Int) {
    var generator = SplitMix64(seed: 1)
    let steps = 1 << 20
    func uniform(_ limit: Float) -> Float {
      (Float(generator.index(below: steps)) + 0.5) / Float(steps) * 2 * limit - limit
    }
    self.init(
      z: (0..<elements).map { _ in uniform(6) }, upstream: (0..<elements).map { _ in uniform(1) })
  }
}
