/// The results of the second implementation of the experiments, in `Docs/Data/replication.json`.
public struct ReplicationResults: Codable, Hashable, Sendable {
  /// The command that trained.
  package let command: String

  /// The runs, in sets of the same settings and environment.
  package let sets: [ReplicationSet]
}

extension ReplicationResults: ResultsFile {
  /// The name of the file.
  public static var fileName: String { "replication.json" }

  /// The command that makes it.
  public static var command: String { "make replication" }
}

/// Runs of the second implementation with the same settings.
package struct ReplicationSet: Codable, Hashable, Sendable {
  /// The settings of the training.
  package struct Settings: Codable, Hashable, Sendable, Validated {
    /// The network.
    package let network: String

    /// The data set.
    package let dataSet: String

    package let checksum: UInt32
    package let trainingExamples: Int
    package let validationExamples: Int
    package let testExamples: Int
    package let epochs: Int
    package let batch: Int
    package let initialisation: String
    package let optimiser: String
    package let seed: Int

    /// How many runs were trained at once, in the same calls.
    package let sideBySide: Int

    static let rules: [String: ValueRule] = ["checksum": .count, "seed": .count]
  }

  /// The machine and the libraries.
  package struct Environment: Codable, Hashable, Sendable {
    package let processor: String
    package let cores: Int
    package let system: String
    package let python: String
    package let torch: String

    /// What computed: `processor`, or the name of a GPU.
    package let device: String
    package let threads: Int
  }

  /// One network that was trained.
  package struct Run: Codable, Hashable, Sendable, Validated {
    package let activation: FunctionSetting
    package let denseActivation: FunctionSetting?
    package let run: Int
    package let bestEpoch: Int

    /// The test with the weights of that epoch, and with those of the last.
    package let test: TrainingScore
    package let lastTest: TrainingScore
    package let history: History

    /// The elapsed time of each epoch of all runs side by side.
    package let secondsOfGroup: [Double]

    func validate(_ json: ResultsDecoder) throws(Flaw) {
      guard bestEpoch <= secondsOfGroup.count else {
        throw json.flaw("bestEpoch", needed: "an epoch from 1 to \(secondsOfGroup.count)")
      }
    }
  }

  /// The loss and the accuracy of each epoch.
  package struct History: Codable, Hashable, Sendable, Validated {
    package let trainingLoss: [Double]
    package let trainingAccuracy: [Double]
    package let validationLoss: [Double]
    package let validationAccuracy: [Double]

    static let rules: [String: ValueRule] = [
      "trainingLoss": .notNegative, "trainingAccuracy": .share, "validationLoss": .notNegative,
      "validationAccuracy": .share,
    ]
  }

  /// How the networks were trained.
  package let settings: Settings

  /// The machine and the libraries.
  package let environment: Environment

  /// The runs with what they reached.
  package let runs: [Run]
}

extension ReplicationSet {
  /// An activation in both implementations.
  package struct Pair: Hashable, Sendable {
    /// The activations of the hidden layers.
    package let hidden: HiddenSetting

    /// The test accuracies of the runs of this package, from 0 to 1.
    package let ours: MeanAndDeviation

    /// Those of the second implementation.
    package let theirs: MeanAndDeviation

    /// Whether the means are the same up to 0.3 percentage points; nil for single runs.
    package let equivalence: Equivalence?
  }

  /// The difference of mean accuracies that does not matter, from 0 to 1.
  package static let margin = 0.003

  /// The activations that were trained in the same way here.
  package func pairs(in results: ExperimentResults) -> [Pair] {
    let sets = results.trainings.filter {
      $0.settings.network == settings.network && $0.settings.checksum == settings.checksum
        && $0.settings.trainingExamples == settings.trainingExamples
        && $0.settings.epochs == settings.epochs && $0.settings.batch == settings.batch
        && $0.settings.initialisation == settings.initialisation
    }
    return sets.flatMap(\.groups).compactMap { group in
      let hidden = group[0].hidden
      let ours = group.map(\.test.accuracy)
      let theirs =
        runs
        .filter { HiddenSetting($0.activation, dense: $0.denseActivation) == hidden }
        .map(\.test.accuracy)
      guard let ourSpread = MeanAndDeviation(ours), let theirSpread = MeanAndDeviation(theirs)
      else { return nil }
      return Pair(
        hidden: hidden, ours: ourSpread, theirs: theirSpread,
        equivalence: Equivalence(of: ourSpread, to: theirSpread, margin: Self.margin))
    }
  }
}

extension ReplicationResults {
  /// A table of the activations that were trained in the same way in both implementations, with a heading.
  ///
  /// - Parameter results: The runs of this package.
  public func table(beside results: ExperimentResults) -> [[String]] {
    let heading = [
      "network", "data", "activation", "our runs", "accuracy %", "torch's runs", "accuracy %",
      "difference", "90 %", "p of ±0.3",
    ]
    return [heading]
      + sets.flatMap { set in set.pairs(in: results).map { set.row($0) } }
  }
}

extension ReplicationSet {
  fileprivate func row(_ pair: Pair) -> [String] {
    func percent(_ share: Double) -> String { "\((share * 1e4).rounded() / 1e2)" }
    let comparison = pair.equivalence.map { found in
      [
        percent(found.difference),
        "\(percent(found.interval.lowerBound)) … \(percent(found.interval.upperBound))",
        "\((found.pValue * 1e4).rounded() / 1e4)",
      ]
    }
    let dense = pair.hidden.denseActivation.map { ", dense \($0)" } ?? ""
    return [settings.network, settings.dataSet, "\(pair.hidden.activation)\(dense)"]
      + [pair.ours, pair.theirs].flatMap { ["\($0.count)", percent($0.mean)] }
      + (comparison ?? ["", "", ""])
  }
}
