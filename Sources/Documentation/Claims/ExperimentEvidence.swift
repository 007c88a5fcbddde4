import Results
import Words

/// What training experiments say about the claims; whatever holds their results answers.
package protocol ExperimentEvidence: Sendable {
  /// The answer to a question; nil if the experiments do not answer it.
  func observation(of question: ExperimentQuestion) -> Observation?
}

/// What claims ask of experiments.
package enum ExperimentQuestion: Hashable, Sendable, CaseIterable {
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
package struct Observation: Hashable, Sendable {
  /// The estimate.
  package let estimate: Double

  /// Where it lies with 95 % confidence.
  package let interval: ClosedRange<Double>

  /// What was trained, how often, on what: words that follow "in".
  package let setting: String

  /// Creates an answer.
  package init(estimate: Double, interval: ClosedRange<Double>, setting: String) {
    self.estimate = estimate
    self.interval = interval
    self.setting = setting
  }
}

extension Observation {
  /// The estimate and its interval.
  var numbers: String {
    "\(Notation.measured(estimate)) (\(Notation.measured(interval.lowerBound))–"
      + "\(Notation.measured(interval.upperBound)))"
  }

  /// The numbers and where they come from.
  var words: String { "\(numbers) in \(setting) ([Experiments](Experiments.md))" }
}

extension ExperimentResults: ExperimentEvidence {
  /// The answer to a question; nil if the experiments do not answer it.
  ///
  /// A share over runs needs two of them.
  package func observation(of question: ExperimentQuestion) -> Observation? {
    switch question {
    case .freshDeadShareOfReLU:
      greatestShare({ _ in ArticleSetting.relu }, when: .fresh, \.greatestOff)
    case .deadShareOfReLU: greatestShare({ _ in ArticleSetting.relu }, \.greatestOff)
    case .deadShareOfSineReLU: greatestShare(ArticleSetting.sineReLU, \.greatestOff)
    case .revivedShareOfReLU:
      greatestShare({ _ in ArticleSetting.relu }, \.revivedShare)
    case .shareBetterThanReLU: shareBetter
    case .trainingTimeAgainstReLU: trainingTime
    }
  }

  /// A share of hidden units, the mean over runs, in the network with the greatest.
  ///
  /// It is what says the most for dead neurons, against there being none, and against their staying so. One
  /// run has no interval; where it has a greater share, that is said besides.
  private func greatestShare(
    _ setting: (ExperimentNetwork) -> HiddenSetting, when state: DeadUnitRow.State = .trained,
    _ share: (DeadUnitRow) -> Double?
  ) -> Observation? {
    guard let deadUnits else { return nil }
    let spreads = ExperimentNetwork.allCases.compactMap { network in
      MeanAndDeviation(
        deadUnits.rows.filter {
          $0.network == network.rawValue && $0.state == state && $0.initialisation == "glorot"
            && $0.hidden == setting(network)
        }.compactMap(share)
      ).map { (network: network, spread: $0) }
    }
    let several = spreads.filter { $0.spread.interval != nil }
    guard let greatest = several.max(by: { $0.spread.mean < $1.spread.mean }),
      let interval = greatest.spread.interval
    else { return nil }
    let noun = state == .fresh ? "initialisation" : "run"
    let more = spreads.filter { $0.spread.interval == nil && $0.spread.mean > greatest.spread.mean }
    return Observation(
      estimate: greatest.spread.mean, interval: interval.clamped(to: 0...1),
      setting: "\(greatest.spread.count) \(noun)s of \(greatest.network.title) with "
        + "\(setting(greatest.network).title) on \(DataSetTitle.of(deadUnits.dataSet))"
        + (several.count > 1
          ? ", of \(several.count) networks\(more.isEmpty ? "" : " with several") none has more"
          : "")
        + more.map {
          "; \(Notation.measured($0.spread.mean)) in the only \(noun) of \($0.network.title)"
        }.joined())
  }

  /// The share of paired runs in which SineReLU, with the article's ε, is better, over all networks.
  private var shareBetter: Observation? {
    var (better, decided) = (0, 0)
    var parts: [String] = []
    for network in ExperimentNetwork.allCases {
      guard let set = sets(of: network).first else { continue }
      let setting = ArticleSetting.sineReLU(network)
      let differences = set.runs.filter { $0.hidden == setting }.compactMap { run in
        set.runs.first { $0.hidden.isReLU && $0.run == run.run }.map {
          run.test.accuracy - $0.test.accuracy
        }
      }.filter { $0 != 0 }
      guard !differences.isEmpty else { continue }
      better += differences.count { $0 > 0 }
      decided += differences.count
      parts.append(
        "\(differences.count) \(differences.count == 1 ? "run" : "runs") of \(network.title) with "
          + "\(setting.title) on \(DataSetTitle.of(set.settings.dataSet))")
    }
    return BinomialShare(successes: better, of: decided).map {
      Observation(
        estimate: $0.value, interval: $0.interval, setting: parts.joined(separator: " and "))
    }
  }

  /// The time of an epoch over that with ReLU: of LeNet-5, which the article timed, or else of another.
  private var trainingTime: Observation? {
    let networks: [ExperimentNetwork] = [.lenet5, .fc, .convnet]
    return networks.compactMap { network -> Observation? in
      guard let set = sets(of: network).first,
        let comparison = set.comparisons.first(where: {
          $0.hidden == ArticleSetting.sineReLU(network)
        }), let time = comparison.time, let pairs = comparison.accuracyDifference?.paired.count
      else { return nil }
      return Observation(
        estimate: time.value, interval: time.lower...time.upper,
        setting: "\(pairs) runs of \(network.title) with \(comparison.hidden.title) on "
          + DataSetTitle.of(set.settings.dataSet))
    }.first
  }
}

/// What the article trains with: claims are about these.
private enum ArticleSetting {
  /// ReLU in all hidden layers.
  static let relu = HiddenSetting(FunctionSetting(function: "relu", parameters: [:]))

  /// SineReLU with ε = 0.025, and 0.0025 in the layers of the convolutional network that have filters.
  static func sineReLU(_ network: ExperimentNetwork) -> HiddenSetting {
    let dense = FunctionSetting(function: "sineReLU", parameters: ["epsilon": 0.025])
    guard network == .convnet else { return HiddenSetting(dense) }
    return HiddenSetting(
      FunctionSetting(function: "sineReLU", parameters: ["epsilon": 0.0025]), dense: dense)
  }
}
