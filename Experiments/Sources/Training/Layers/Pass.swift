/// What layers need to know of one pass through the network: the batch, the numbers that were learnt, and
/// what for.
struct Pass {
  /// What the pass is for.
  enum Phase {
    /// Learning: statistics are those of the batch, and units drop out as the seed of the step says.
    case training(stepSeed: UInt64)

    /// Looking at a network that has no statistics yet: those of the batch, and all units take part.
    case normalising

    /// Answering: statistics are those that were learnt, and all units take part.
    case inference
  }

  /// The examples in the batch.
  let examples: Int

  /// What the pass is for.
  let phase: Phase

  /// What is learnt by descent.
  let parameters: UnsafePointer<Float>

  /// The gradient of the loss with respect to it.
  let gradients: UnsafeMutablePointer<Float>

  /// What is learnt by averaging.
  let statistics: UnsafeMutablePointer<Float>

  /// Who works.
  let workers: Workers
}
