import Results
import Words

/// What training says about the claims, network by network and data set by data set: nothing is pooled.
struct ExperimentEvidence {
  private let results: ExperimentResults

  /// Takes results of training.
  init(_ results: ExperimentResults) { self.results = results }

  /// One network that was trained on one data set.
  struct Place: Hashable {
    let network: ExperimentNetwork
    let dataSet: String

    /// In running text, such as `LeNet-5 on MNIST`.
    var words: String { "\(network.title) on \(DataSetTitle.of(dataSet))" }

    /// In a table.
    var cell: String { "\(network.heading), \(DataSetTitle.of(dataSet))" }
  }

  /// Which units were off in a network with one activation.
  struct DeadUnits {
    let place: Place
    let hidden: HiddenSetting

    /// The layer with the most units off before training, with Glorot's weights.
    let fresh: DeadUnitShares.WorstLayer?

    /// The same after training.
    let trained: DeadUnitShares.WorstLayer?

    /// Of the units off before the first step, the share that training brought back.
    let revived: MeanAndDeviation?
  }

  /// The units with ReLU.
  var deadReLUs: [DeadUnits] { deadUnits { _ in ArticleSetting.relu } }

  /// The units with SineReLU and the article's ε.
  var deadSineReLUs: [DeadUnits] { deadUnits(ArticleSetting.sineReLU) }

  private func deadUnits(_ setting: (ExperimentNetwork) -> HiddenSetting) -> [DeadUnits] {
    results.deadUnits.flatMap { found in
      ExperimentNetwork.allCases.compactMap { network -> DeadUnits? in
        let shares = DeadUnitShares(found, of: network)
        let hidden = setting(network)
        let fresh = shares.worstLayer(hidden, .fresh)
        let trained = shares.worstLayer(hidden, .trained)
        guard fresh != nil || trained != nil else { return nil }
        return DeadUnits(
          place: Place(network: network, dataSet: found.dataSet), hidden: hidden, fresh: fresh,
          trained: trained, revived: shares.revived(hidden))
      }
    }
  }

  /// How often one form of SineReLU was more accurate than ReLU, run by run.
  struct Duel {
    let place: Place
    let epochs: Int
    let hidden: HiddenSetting

    /// Whether it is SineReLU with the article's ε.
    let isTheArticles: Bool

    /// How many runs were more accurate than ReLU's of the same number.
    let better: Int

    /// How many were not as accurate.
    let worse: Int

    /// The share of the decided runs that were better; nil if none was decided.
    var share: BinomialShare? { BinomialShare(successes: better, of: better + worse) }
  }

  /// All forms of SineReLU in all sets that are shown.
  var duels: [Duel] {
    ExperimentNetwork.allCases.flatMap { network in
      results.shownSets(of: network).flatMap { set in
        set.groups.filter { $0[0].activation.function.hasPrefix("sineReLU") }.map { group in
          let differences = group.compactMap { run in
            set.runs.first { $0.hidden.isReLU && $0.run == run.run }.map {
              run.test.accuracy - $0.test.accuracy
            }
          }
          return Duel(
            place: Place(network: network, dataSet: set.settings.dataSet),
            epochs: set.settings.epochs, hidden: group[0].hidden,
            isTheArticles: group[0].hidden == ArticleSetting.sineReLU(network),
            better: differences.count { $0 > 0 }, worse: differences.count { $0 < 0 })
        }
      }
    }
  }

  /// The time of an epoch with SineReLU over that with ReLU.
  struct EpochTime {
    let place: Place
    let hidden: HiddenSetting
    let ratio: Ratio
    let pairs: Int
  }

  /// The times with the article's ε, of LeNet-5, which the article timed, first.
  var epochTimes: [EpochTime] {
    let networks: [ExperimentNetwork] = [.lenet5, .fc, .convnet]
    return networks.flatMap { network in
      results.shownSets(of: network).compactMap { set -> EpochTime? in
        guard
          let comparison = set.comparisons.first(where: {
            $0.hidden == ArticleSetting.sineReLU(network)
          }), let time = comparison.time, let pairs = comparison.accuracyDifference?.paired.count
        else { return nil }
        return EpochTime(
          place: Place(network: network, dataSet: set.settings.dataSet), hidden: comparison.hidden,
          ratio: time, pairs: pairs)
      }
    }
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

/// Shares in running text and tables: in %, with what is known of their spread.
enum Share {
  /// The share in %, which tells a few units from none.
  static func percent(_ share: Double) -> String {
    switch 100 * share {
    case ...0: "0 %"
    case ..<0.01: "< 0.01 %"
    case let percent: "\(Notation.measured(percent)) %"
    }
  }

  /// The mean share in % with its 95 % interval; what is known of a share that is 0 in all runs.
  ///
  /// - Parameters:
  ///   - none: What there was none of, such as `dead unit`.
  ///   - noun: What was repeated, such as `run`.
  static func words(_ spread: MeanAndDeviation, none: String, noun: String) -> String {
    let runs = "\(spread.count) \(noun)\(spread.count == 1 ? "" : "s")"
    if spread.mean <= 0 {
      let bound = RuleOfThree.bound(afterNoneIn: spread.count).map {
        " (95 %: below \(Notation.decimals((100 * $0).rounded(.up), 0)) % of \(noun)s)"
      }
      return "no \(none) in \(runs)\(bound ?? "")"
    }
    guard let interval = spread.interval else { return "\(percent(spread.mean)) in \(runs)" }
    let ends = interval.clamped(to: 0...1)
    return
      "\(percent(spread.mean)) (\(number(ends.lowerBound))–\(percent(ends.upperBound))) in \(runs)"
  }

  private static func number(_ share: Double) -> String {
    share <= 0 ? "0" : Notation.measured(100 * share)
  }

  /// The layer with the most units off, and how many in it.
  static func words(_ worst: DeadUnitShares.WorstLayer, noun: String) -> String {
    let words = words(worst.off, none: "dead unit", noun: noun)
    return worst.off.mean > 0 ? "\(words), layer \(worst.layer + 1)" : words
  }
}
