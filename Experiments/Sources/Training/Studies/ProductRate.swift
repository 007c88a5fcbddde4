import Activations
import Measurements

/// How much of what the library reaches alone is reached when the fully connected network is trained.
public struct ProductRate: Sendable {
  /// The operations of all products in a second while training, in 10⁹, a sample for each round.
  public let training: Summary

  /// The operations in a second where nothing but the same products is done, in 10⁹.
  public let alone: Summary

  /// The former over the latter in the same round.
  public let share: Ratio

  /// Measures rounds in which training and the products alone follow one another.
  ///
  /// - Parameters:
  ///   - function: The activation of the hidden layers.
  ///   - data: The data set, of which a few thousand examples are learnt from in each round.
  ///   - rounds: How many rounds; at least 1.
  ///   - progress: Called before each round.
  public init(
    _ function: any NamedFunction, on data: DataSet, workers: Workers, rounds: Int,
    progress: () throws -> Void
  ) throws {
    let steps = max(1, min(100, data.training.count / Trainer.batch))
    let trainer = Trainer(
      Architecture.fc.layers(function, dense: function, classes: DataSet.classes),
      training: data.training[0..<min(steps * Trainer.batch, data.training.count)],
      initialisation: .glorot, seed: 1, workers: workers)
    let products = DenseProducts(of: trainer.network, examples: Trainer.batch)
    var training: [Double] = []
    var alone: [Double] = []
    // The first round fills caches and wakes threads.
    for round in 0...rounds {
      try progress()
      try trainer.runEpoch(validation: data.test[0..<1])
      let start = ContinuousClock.now
      for _ in 0..<steps { products.form() }
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      guard round > 0, let epoch = trainer.history.seconds.last else { continue }
      let operations = products.operations * Double(steps) / 1e9
      training.append(operations / epoch)
      alone.append(operations / seconds)
    }
    self.training = Summary(samples: training)
    self.alone = Summary(samples: alone)
    share = Ratio(of: training, to: alone)
  }
}
