import Activations

/// One network that was trained.
public struct TrainingRun: Codable, Hashable, Sendable {
  /// The activation of the hidden layers, or of the convolutional ones if the dense ones have their own.
  public let activation: FunctionSetting

  /// The activation of the dense hidden layers; nil if it is the same.
  public let denseActivation: FunctionSetting?

  /// Which run of the set it is, from 1; runs of the same number begin with the same weights and see the
  /// same examples in the same order.
  public let run: Int

  /// The loss, the accuracy and the time of each epoch.
  public let history: TrainingHistory

  /// The epoch with the greatest validation accuracy, from 1.
  package let bestEpoch: Int

  /// The test with the weights of that epoch.
  package let test: TrainingScore

  /// The test with the weights of the last epoch.
  package let lastTest: TrainingScore

  /// Creates a run from its parts.
  public init(
    activation: FunctionSetting, denseActivation: FunctionSetting?, run: Int,
    history: TrainingHistory, bestEpoch: Int, test: TrainingScore, lastTest: TrainingScore
  ) {
    self.activation = activation
    self.denseActivation = denseActivation
    self.run = run
    self.history = history
    self.bestEpoch = bestEpoch
    self.test = test
    self.lastTest = lastTest
  }

  /// Whether the other is of the same activations and number.
  package func isRepetition(of other: TrainingRun) -> Bool {
    activation == other.activation && denseActivation == other.denseActivation && run == other.run
  }
}

extension TrainingRun: Validated {
  func validate(_ json: ResultsDecoder) throws(Flaw) {
    guard bestEpoch <= history.epochs else {
      throw json.flaw("bestEpoch", needed: "an epoch from 1 to \(history.epochs)")
    }
  }
}

extension TrainingRun {
  /// Whether the run stands before another: by its number, then by the place of its activation in the
  /// catalogue and the values of the parameters, then by the formula.
  func precedes(_ other: TrainingRun) -> Bool {
    let (own, others) = (position, other.position)
    guard own == others else { return own.lexicographicallyPrecedes(others) }
    return activation.function < other.activation.function
  }

  private var position: [Double] {
    [Double(run)] + activation.position + (denseActivation?.position ?? [])
  }
}

extension FunctionSetting {
  /// The place in the catalogue, formulas after it, then the values of the parameters.
  fileprivate var position: [Double] {
    let place = Catalogue.all.firstIndex { $0.facts.name == function } ?? Catalogue.all.count
    return [Double(place)] + parameters.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// The loss and the accuracy of a network on examples.
public struct TrainingScore: Codable, Hashable, Sendable {
  /// The mean cross-entropy, with the natural logarithm.
  public let loss: Double

  /// The share of examples whose class is found, from 0 to 1.
  public let accuracy: Double

  /// Creates a score from its parts.
  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
  }

  /// The score with five significant digits of the loss, and of the accuracy what whole examples need.
  public var rounded: TrainingScore {
    TrainingScore(
      loss: loss.rounded(toSignificantDigits: 5), accuracy: accuracy.rounded(toSignificantDigits: 6)
    )
  }
}

extension TrainingScore: Validated {
  static let rules: [String: ValueRule] = ["loss": .notNegative, "accuracy": .share]
}

/// What the seconds of an epoch are.
public enum TrainingClock: String, Codable, Hashable, Sendable, CaseIterable {
  /// The time that went by, in which the machine may have done other work too.
  case elapsed

  /// The time that a processor worked on it; for runs on one thread.
  case processor
}

/// The loss, the accuracy and the time of each epoch of a run.
public struct TrainingHistory: Codable, Hashable, Sendable {
  /// The mean loss over the batches, while the network was learning and units dropped out.
  public private(set) var trainingLoss: [Double] = []

  /// The share of the training examples that were classified correctly, during the epoch.
  package private(set) var trainingAccuracy: [Double] = []

  /// The loss on the validation examples, after the epoch.
  public private(set) var validationLoss: [Double] = []

  /// The share of the validation examples that were classified correctly.
  public private(set) var validationAccuracy: [Double] = []

  /// The time of the training in seconds, without the validation.
  public private(set) var seconds: [Double] = []

  /// What the seconds are; nil in older results, where they are elapsed time.
  public let clock: TrainingClock?

  /// Creates a history without epochs.
  public init(clock: TrainingClock? = nil) { self.clock = clock }

  /// How many epochs there were.
  public var epochs: Int { seconds.count }

  /// Adds an epoch.
  public mutating func append(
    training: TrainingScore, validation: TrainingScore, seconds: Double
  ) {
    trainingLoss.append(training.loss)
    trainingAccuracy.append(training.accuracy)
    validationLoss.append(validation.loss)
    validationAccuracy.append(validation.accuracy)
    self.seconds.append(seconds)
  }

  /// The epoch with the greatest validation accuracy, from 1, the first of equal ones; nil if there was
  /// none.
  public var bestEpoch: Int? {
    guard let best = validationAccuracy.max() else { return nil }
    return validationAccuracy.firstIndex(of: best).map { $0 + 1 }
  }

  /// The history with five significant digits, and of the times with four.
  public var rounded: TrainingHistory {
    var history = self
    history.trainingLoss = trainingLoss.map { $0.rounded(toSignificantDigits: 5) }
    history.trainingAccuracy = trainingAccuracy.map { $0.rounded(toSignificantDigits: 5) }
    history.validationLoss = validationLoss.map { $0.rounded(toSignificantDigits: 5) }
    history.validationAccuracy = validationAccuracy.map { $0.rounded(toSignificantDigits: 6) }
    history.seconds = seconds.map { $0.rounded(toSignificantDigits: 4) }
    return history
  }
}

extension TrainingHistory: Validated {
  static let rules: [String: ValueRule] = [
    "trainingLoss": .notNegative, "trainingAccuracy": .share, "validationLoss": .notNegative,
    "validationAccuracy": .share,
  ]

  func validate(_ json: ResultsDecoder) throws(Flaw) {
    let columns = [trainingLoss, trainingAccuracy, validationLoss, validationAccuracy]
    guard epochs > 0, columns.allSatisfy({ $0.count == epochs }) else {
      throw json.flaw(needed: "at least one epoch, and the same number of epochs in every list")
    }
  }
}
