import Activations
import Results

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

  /// For each hidden layer, which of its units are off in a network as it is.
  ///
  /// - Parameter hasLearnt: Whether batch normalisation has averages of its own.
  func off(_ network: Network, hasLearnt: Bool) -> [[Bool]] {
    tallies(of: network, hasLearnt ? .inference : .normalising).map(\.off)
  }

  private func tallies(fresh job: TrainingJob, _ initialisation: Initialisation) -> [UnitTally] {
    let network = job.network()
    network.initialise(initialisation, seed: job.seed)
    return tallies(of: network, .normalising)
  }

  private func tallies(of network: Network, _ phase: Pass.Phase) -> [UnitTally] {
    let hidden = network.layers.enumerated().compactMap { index, layer in
      (layer as? any Activating).map { (index, UnitTally($0)) }
    }
    let inputs = Buffer(count: Trainer.batch * network.input.count)
    var labels = [UInt8](repeating: 0, count: Trainer.batch)
    for first in stride(from: 0, to: examples.count, by: Trainer.batch) {
      let range = first..<min(first + Trainer.batch, examples.count)
      examples.copy(range, to: inputs.start, &labels)
      _ = network.forward(inputs.start, network.pass(phase, examples: range.count))
      for (index, tally) in hidden {
        let before = index > 0 ? network.outputs[index - 1] : inputs
        tally.add(
          before, network.outputs[index], parameters: network.parameters, examples: range.count)
      }
    }
    return hidden.map(\.1)
  }
}

/// Counts how often the units of a layer are off.
final class UnitTally {
  private let layer: any Activating
  private let units: Int
  private var examples = 0
  private var zeroOutputs: [Int]
  private var zeroDerivatives: [Int]

  init(_ layer: any Activating) {
    self.layer = layer
    units = layer.output.count
    zeroOutputs = Array(repeating: 0, count: units)
    zeroDerivatives = zeroOutputs
  }

  /// Adds a batch.
  ///
  /// - Parameters:
  ///   - inputs: What the layer took, one example after the other.
  ///   - outputs: What it gave.
  ///   - parameters: Those of the network.
  func add(_ inputs: Buffer, _ outputs: Buffer, parameters: Buffer, examples: Int) {
    var slopes = [Float](repeating: 0, count: units)
    for example in 0..<examples {
      layer.differentiate(
        inputs.start + example * units, into: &slopes, parameters: parameters.start)
      let values = outputs.start + example * units
      for unit in 0..<units {
        zeroOutputs[unit] += values[unit] == 0 ? 1 : 0
        zeroDerivatives[unit] += slopes[unit] == 0 ? 1 : 0
      }
    }
    self.examples += examples
  }

  /// For each unit, whether its derivative was 0 for every example.
  var off: [Bool] { zeroDerivatives.map { $0 == examples } }

  /// What was counted.
  ///
  /// - Parameter before: What was counted before the network learnt; nil if it has learnt nothing.
  func layer(since before: UnitTally?) -> DeadUnitLayer {
    let count = Double(units)
    func share(_ units: [Bool]) -> Double { Double(units.count { $0 }) / count }
    func mean(_ counts: [Int]) -> Double {
      Double(counts.reduce(0, +)) / (count * Double(examples))
    }
    return DeadUnitLayer(
      units: units, off: share(off), silent: share(zeroOutputs.map { $0 == examples }),
      zeroOutputs: mean(zeroOutputs), zeroDerivatives: mean(zeroDerivatives),
      fate: before.map { before in
        .init(
          formerlyOff: share(before.off),
          stillOff: share(zip(before.off, off).map { $0 && $1 }))
      })
  }
}

/// Follows the units of a network through its training: which are off after each epoch.
public struct UnitFateSurvey: Sendable {
  /// Layers with more units have their numbers kept, but not the history of each unit.
  private static let unitsWithHistory = 256

  private let survey: DeadUnitSurvey

  /// Takes the examples for which a unit has to be off; at least one.
  public init(examples: Examples) { survey = DeadUnitSurvey(examples: examples) }

  /// Trains the network of a job, and looks at its units before the first step and after each epoch.
  ///
  /// What is off before the first step is counted as after an epoch, with all units taking part.
  ///
  /// - Parameter progress: Told how many epochs are done, after each; what it throws ends the training.
  public func fates(
    of job: TrainingJob, on data: DataSet, progress: (_ epochs: Int) throws -> Void = { _ in }
  ) throws -> UnitFates {
    let (training, validation) = data.split(validationShare: job.architecture.validationShare)
    let trainer = job.trainer(training: training)
    var times = [survey.off(trainer.network, hasLearnt: false)]
    while trainer.history.epochs < job.settings.epochs {
      try trainer.runEpoch(validation: validation) { _, _ in try Interruption.check() }
      times.append(survey.off(trainer.network, hasLearnt: true))
      try progress(trainer.history.epochs)
    }
    return UnitFates(
      network: job.settings.network, activation: job.activation, run: job.run,
      examples: survey.examples.count, off: times, limit: Self.unitsWithHistory)
  }
}
