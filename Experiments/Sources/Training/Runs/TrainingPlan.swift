import Results

/// A set of runs: the same network and protocol with several activations, several times.
public struct TrainingPlan: Sendable {
  /// The seed of the sets that are published.
  public static let usualSeed = 1

  /// The network.
  public var architecture: Architecture

  /// The activations that are compared.
  public var functions: [HiddenFunctions]

  /// The numbers of the runs, from 1.
  public var runs: ClosedRange<Int>

  /// How many times all examples are seen.
  public var epochs: Int

  /// Where the random numbers of all runs begin.
  public var seed: Int

  /// How many threads work on a run.
  public var threads: Int

  /// How many runs go on at the same time.
  public var runsAtOnce: Int

  /// Creates a plan from its parts.
  public init(
    _ architecture: Architecture, functions: [HiddenFunctions], runs: ClosedRange<Int>, epochs: Int,
    seed: Int, threads: Int, runsAtOnce: Int
  ) {
    self.architecture = architecture
    self.functions = functions
    self.runs = runs
    self.epochs = epochs
    self.seed = seed
    self.threads = threads
    self.runsAtOnce = runsAtOnce
  }

  /// The protocol of the runs on a data set.
  public func settings(_ data: DataSet) -> TrainingProtocol {
    let parts = data.split(validationShare: architecture.validationShare)
    return TrainingProtocol(
      network: architecture.rawValue, dataSet: data.name, checksum: data.checksum,
      trainingExamples: parts.training.count, validationExamples: parts.validation.count,
      testExamples: data.test.count, epochs: epochs, batch: Trainer.batch,
      initialisation: Initialisation.glorot.rawValue, optimiser: Adam.description, seed: seed,
      threads: threads, runsAtOnce: runsAtOnce, linearAlgebra: LinearAlgebra.description)
  }

  /// The runs, the first of all activations, then the second of all.
  ///
  /// So runs that are compared follow one another, and a set that is interrupted has as many of each.
  ///
  /// - Throws: `TrainingError` if the data set has too few examples or too small images for the network.
  public func jobs(_ data: DataSet) throws(TrainingError) -> [TrainingJob] {
    let (shape, least) = (data.training.shape, architecture.leastSize)
    guard min(shape.height, shape.width) >= least else {
      throw .imagesTooSmall(
        network: architecture.rawValue, height: shape.height, width: shape.width, least: least)
    }
    let parts = data.split(validationShare: architecture.validationShare)
    guard parts.training.count > 0, parts.validation.count > 0 else {
      throw .tooFewExamples(training: parts.training.count, validation: parts.validation.count)
    }
    let settings = settings(data)
    return runs.flatMap { run in
      functions.map { functions in
        TrainingJob(
          settings: settings, input: data.training.shape, architecture: architecture,
          initialisation: .glorot,
          functions: functions, run: run)
      }
    }
  }
}
