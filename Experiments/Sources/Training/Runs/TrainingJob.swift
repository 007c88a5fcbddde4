import Activations
import Foundation
import Results

/// One run that is to be done: a network, its activations, and its number.
public struct TrainingJob: Sendable {
  /// How it is trained.
  public let settings: TrainingProtocol

  /// The size of an image.
  public let input: Shape

  /// The network.
  public let architecture: Architecture

  /// How the weights begin.
  public let initialisation: Initialisation

  /// The functions of the hidden layers.
  public let functions: HiddenFunctions

  /// Which run it is, from 1.
  public let run: Int

  /// The setting of the function of the hidden layers.
  public var activation: FunctionSetting { FunctionSetting(functions.activation) }

  /// The setting of that of the dense ones, if it is another.
  public var denseActivation: FunctionSetting? {
    let dense = FunctionSetting(functions.denseActivation)
    return architecture.hasConvolutions && dense != activation ? dense : nil
  }

  /// What it is called in messages.
  public var name: String {
    let dense = denseActivation.map { " (dense: \($0))" } ?? ""
    return "\(settings.network), \(activation)\(dense), run \(run)"
  }

  /// Where its random numbers begin: the same for all activations.
  var seed: UInt64 { RandomStream(seed: UInt64(settings.seed)).run(run).seed }

  /// All that its numbers depend on.
  var key: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // What cannot be written in JSON is no part of a setting.
    let words = (try? encoder.encode(settings)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return "\(words) \(name)"
  }

  /// The layers of the network.
  var layers: [LayerDescription] {
    architecture.layers(
      functions.activation, dense: functions.denseActivation, classes: DataSet.classes)
  }

  /// The trainer at the beginning.
  func trainer(training: Examples) -> Trainer {
    Trainer(
      layers, training: training, initialisation: initialisation, seed: seed,
      workers: Workers(count: settings.threads),
      clock: settings.threads == 1 ? .processor : .elapsed)
  }
}

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

extension TrainingJob {
  /// How far a run is.
  public struct Progress: Sendable {
    /// The epochs that are done.
    public let epochs: Int

    /// The share of the next epoch that is done.
    public let share: Double

    /// The mean loss of the epoch so far.
    public let loss: Double

    /// The epochs that a checkpoint had.
    public let resumedFrom: Int

    /// What happened in the epochs that are done.
    public let history: TrainingHistory
  }

  /// Trains the network, from the last checkpoint if there is one, and tests it.
  ///
  /// - Parameters:
  ///   - data: The data set.
  ///   - folder: Where the run is kept; nil for nowhere.
  ///   - progress: Called after every batch, and with a share of 0 after every epoch; what it throws ends the
  ///     run.
  /// - Throws: `TrainingError`, or what `progress` throws.
  public func train(
    on data: DataSet, keptIn folder: CheckpointFolder?,
    progress: (Progress) throws -> Void = { _ in }
  ) throws -> TrainingRun {
    let (training, validation) = data.split(validationShare: architecture.validationShare)
    let trainer = trainer(training: training)
    if let folder, let checkpoint = try folder.checkpoint(of: self) {
      if let run = finishedRun(checkpoint.header) { return run }
      guard trainer.resume(checkpoint) else {
        throw TrainingError.checkpointDamaged(
          path: folder.file(of: self), reason: "it was written by another version")
      }
    }
    let resumedFrom = trainer.history.epochs
    while trainer.history.epochs < settings.epochs {
      let history = trainer.history
      try trainer.runEpoch(validation: validation) { share, loss in
        guard loss.isFinite else {
          throw TrainingError.lossNotFinite(run: name, epoch: history.epochs + 1)
        }
        try progress(
          Progress(
            epochs: history.epochs, share: share, loss: loss,
            resumedFrom: resumedFrom, history: history))
      }
      guard trainer.history.validationLoss.last?.isFinite == true else {
        throw TrainingError.lossNotFinite(run: name, epoch: trainer.history.epochs)
      }
      try folder?.keep(trainer.checkpoint(key: key), of: self)
      try progress(
        Progress(
          epochs: trainer.history.epochs, share: 0, loss: trainer.history.trainingLoss.last ?? 0,
          resumedFrom: resumedFrom, history: trainer.history))
    }
    let lastTest = trainer.score(on: data.test)
    trainer.restoreBest()
    let end = trainer.finalCheckpoint(
      key: key, test: trainer.score(on: data.test), lastTest: lastTest)
    guard let run = finishedRun(end.header) else {
      throw TrainingError.lossNotFinite(run: name, epoch: settings.epochs)
    }
    try folder?.keep(end, of: self)
    return run
  }

  private func finishedRun(_ header: Checkpoint.Header) -> TrainingRun? {
    guard let test = header.test, let lastTest = header.lastTest,
      let bestEpoch = header.history.bestEpoch, test.loss.isFinite, lastTest.loss.isFinite
    else { return nil }
    return TrainingRun(
      activation: activation, denseActivation: denseActivation, run: run,
      history: header.history.rounded, bestEpoch: bestEpoch, test: test.rounded,
      lastTest: lastTest.rounded)
  }
}

/// The functions of the hidden layers of a network.
public struct HiddenFunctions: Sendable {
  /// That of all, or of the convolutional ones.
  public let activation: any NamedFunction

  /// That of the dense ones in networks that have convolutional ones too.
  public let denseActivation: any NamedFunction

  /// Chooses functions.
  ///
  /// - Parameter dense: Nil for the same.
  public init(_ activation: any NamedFunction, dense: (any NamedFunction)? = nil) {
    self.activation = activation
    denseActivation = dense ?? activation
  }
}
