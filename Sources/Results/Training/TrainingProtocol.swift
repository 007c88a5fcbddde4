/// The settings of a training: all that a run depends on besides its activation and number.
public struct TrainingProtocol: Codable, Hashable, Sendable {
  /// The network: `fc`, `lenet5` or `convnet`.
  public let network: String

  /// The data set: the name of a known one, which only its content has, or that of a folder.
  package let dataSet: String

  /// The CRC-32 of the data that were learnt from, held out and tested with.
  package let checksum: UInt32

  /// The examples that are learnt from.
  package let trainingExamples: Int

  /// The examples that are held out for validation.
  package let validationExamples: Int

  /// The examples of the test.
  package let testExamples: Int

  /// How many times all examples are seen.
  public let epochs: Int

  /// The examples of a batch.
  package let batch: Int

  /// The initialisation of the weights.
  package let initialisation: String

  /// The optimiser and its constants, as text.
  package let optimiser: String

  /// The seed of the random numbers of all runs.
  public let seed: Int

  /// How many threads worked on a run.
  public let threads: Int

  /// How many runs went on at the same time.
  package let runsAtOnce: Int

  /// The library that multiplied matrices, as text.
  package let linearAlgebra: String

  /// Creates a protocol from its parts.
  public init(
    network: String, dataSet: String, checksum: UInt32, trainingExamples: Int,
    validationExamples: Int, testExamples: Int, epochs: Int, batch: Int, initialisation: String,
    optimiser: String, seed: Int, threads: Int, runsAtOnce: Int, linearAlgebra: String
  ) {
    self.network = network
    self.dataSet = dataSet
    self.checksum = checksum
    self.trainingExamples = trainingExamples
    self.validationExamples = validationExamples
    self.testExamples = testExamples
    self.epochs = epochs
    self.batch = batch
    self.initialisation = initialisation
    self.optimiser = optimiser
    self.seed = seed
    self.threads = threads
    self.runsAtOnce = runsAtOnce
    self.linearAlgebra = linearAlgebra
  }
}

extension TrainingProtocol: Validated {
  static let rules: [String: ValueRule] = ["checksum": .count, "seed": .count]
}
