import Activations
import Measurements

/// Looks for units of hidden layers that are off.
public struct DeadUnitSurvey: Sendable {
  /// The examples for which a unit has to be off.
  public let examples: Examples

  /// Takes the examples; at least one.
  public init(examples: Examples) { self.examples = examples }

  /// The layers of a network that has learnt nothing.
  ///
  /// Batch normalisation takes the statistics of batches of 128, as it does in the first step; all units take
  /// part.
  public func fresh(
    _ job: TrainingJob, _ initialisation: Initialisation
  ) -> [DeadUnitLayer] {
    tallies(fresh: job, initialisation).map { $0.layer(since: nil) }
  }

  /// The layers of a network with the weights of the best epoch, beside those of the same run before the
  /// first step; nil if the run has not ended.
  ///
  /// - Throws: `TrainingError` if what is kept of the run is damaged.
  public func trained(
    _ job: TrainingJob, keptIn folder: CheckpointFolder
  ) throws(TrainingError) -> [DeadUnitLayer]? {
    let network = job.network()
    guard try job.restoreBest(into: network, keptIn: folder) else { return nil }
    return zip(
      tallies(of: network, .inference), tallies(fresh: job, job.initialisation)
    ).map { $0.layer(since: $1) }
  }

  private func tallies(fresh job: TrainingJob, _ initialisation: Initialisation) -> [UnitTally] {
    let network = job.network()
    network.initialise(initialisation, seed: job.seed)
    return tallies(of: network, .normalising)
  }

  private func tallies(of network: Network, _ phase: Pass.Phase) -> [UnitTally] {
    let hidden = network.layers.enumerated().compactMap { index, layer in
      (layer as? ActivationLayer).map { (index, UnitTally($0)) }
    }
    let inputs = Buffer(count: Trainer.batch * network.input.count)
    var labels = [UInt8](repeating: 0, count: Trainer.batch)
    for first in stride(from: 0, to: examples.count, by: Trainer.batch) {
      let range = first..<min(first + Trainer.batch, examples.count)
      examples.copy(range, to: inputs.start, &labels)
      _ = network.forward(inputs.start, network.pass(phase, examples: range.count))
      for (index, tally) in hidden {
        let before = index > 0 ? network.outputs[index - 1] : inputs
        tally.add(before, network.outputs[index], examples: range.count)
      }
    }
    return hidden.map(\.1)
  }
}
