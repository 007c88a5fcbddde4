/// What training experiments say about the claims; whatever holds their results answers.
public protocol ExperimentEvidence: Sendable {
  /// The answer to a question; nil if the experiments do not answer it.
  func observation(of question: ExperimentQuestion) -> Observation?
}

/// What claims ask of experiments.
public enum ExperimentQuestion: Hashable, Sendable, CaseIterable {
  /// The share of ReLU's neurons that no example of the data makes active before training, with the weights of
  /// Glorot and Bengio, in the layer that has most of them, from 0 to 1.
  case freshDeadShareOfReLU

  /// The share of ReLU's neurons that no example of the data makes active after training, in the layer that
  /// has most of them, from 0 to 1.
  case deadShareOfReLU

  /// The share of ReLU's dead neurons that come alive again during training, from 0 to 1.
  case revivedShareOfReLU

  /// The share of SineReLU's neurons whose slope is 0 for every example of the data, in the layer that has
  /// most of them, from 0 to 1.
  case deadShareOfSineReLU

  /// The share of paired runs in which SineReLU ends with the better test accuracy, from 0 to 1.
  case shareBetterThanReLU

  /// The time of training with SineReLU over that with ReLU.
  case trainingTimeAgainstReLU
}

/// An answer of experiments: an estimate, its interval, and where it comes from.
public struct Observation: Hashable, Sendable {
  /// The estimate.
  public let estimate: Double

  /// Where it lies with 95 % confidence.
  public let interval: ClosedRange<Double>

  /// What was trained, how often, on what: words that follow "in".
  public let setting: String

  /// Creates an answer.
  public init(estimate: Double, interval: ClosedRange<Double>, setting: String) {
    self.estimate = estimate
    self.interval = interval
    self.setting = setting
  }
}

extension Observation {
  /// The estimate and its interval.
  var numbers: String {
    "\(SignificantDigits.text(estimate)) (\(SignificantDigits.text(interval.lowerBound))–"
      + "\(SignificantDigits.text(interval.upperBound)))"
  }

  /// The numbers and where they come from.
  var words: String { "\(numbers) in \(setting) ([Experiments](Experiments.md))" }
}
