extension TrainingJob {
  /// The network without a trainer, in which all parameters are 0.
  func network() -> Network {
    Network(
      input, layers, examples: Trainer.batch, workers: Workers(count: settings.threads))
  }

  /// Gives a network the weights of the best epoch.
  ///
  /// - Returns: Whether the run has ended, so that there are any.
  /// - Throws: `TrainingError` if what is kept of the run is damaged.
  func restoreBest(
    into network: Network, keptIn folder: CheckpointFolder
  ) throws(TrainingError) -> Bool {
    guard let checkpoint = try folder.checkpoint(of: self), checkpoint.header.test != nil else {
      return false
    }
    let buffers = [network.parameters, network.statistics]
    guard checkpoint.header.counts == buffers.map(\.count) else {
      throw .checkpointDamaged(
        path: folder.file(of: self), reason: "it was written by another version")
    }
    for (buffer, part) in zip(buffers, checkpoint.parts) { buffer.copy(Buffer(part)) }
    return true
  }
}
