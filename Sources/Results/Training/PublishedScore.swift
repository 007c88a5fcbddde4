/// A published result of keras-contrib for one activation: the mean of six runs, without their spread.
///
/// Source: Rodrigues, keras-contrib pull requests 242 and 267 (2018).
package struct PublishedScore: Hashable, Sendable {
  /// How many runs each mean is of.
  package static let runs = 6

  /// How many epochs each run has.
  package var epochs: Int { network == .fc ? 50 : 40 }

  /// The network.
  package let network: ExperimentNetwork

  /// The data set, as in the protocol of a training.
  package let dataSet: String

  /// The activation, as it is published.
  package let activation: String

  /// The activations that were trained, as far as is known: the first is what the published code computes, the others
  /// stand for it where it was not trained here.
  package let settings: [HiddenSetting]

  /// The test, with the weights of the epoch that was best in validation.
  package let test: TrainingScore

  /// The one among comparisons that repeats it; nil if none does.
  package func repetition(among comparisons: [ActivationComparison]) -> ActivationComparison? {
    settings.lazy.compactMap { setting in comparisons.first { $0.hidden == setting } }.first
  }

  /// The scores of a network on a data set.
  package static func all(of network: String, on dataSet: String) -> [PublishedScore] {
    all.filter { $0.network.rawValue == network && $0.dataSet == dataSet }
  }
}

extension PublishedScore {
  /// Every score: two data sets, two networks, three activations.
  package static let all =
    scores(
      .fc, "fashion-mnist", sineReLU: (0.3522, 0.8918), leakyReLU: (0.3553, 0.8898),
      relu: (0.3519, 0.8884))
    + scores(
      .convnet, "fashion-mnist", sineReLU: (0.2180, 0.9249), leakyReLU: (0.2205, 0.9237),
      relu: (0.2144, 0.9245))
    + scores(
      .fc, "mnist", sineReLU: (0.0623, 0.9853), leakyReLU: (0.0623, 0.9850),
      relu: (0.0605, 0.9849))
    + scores(
      .convnet, "mnist", sineReLU: (0.0198, 0.9951), leakyReLU: (0.0216, 0.9940),
      relu: (0.0185, 0.9949))

  private typealias Numbers = (loss: Double, accuracy: Double)

  private static func scores(
    _ network: ExperimentNetwork, _ dataSet: String, sineReLU: Numbers, leakyReLU: Numbers,
    relu: Numbers
  ) -> [PublishedScore] {
    [
      ("ReLU", [HiddenSetting(FunctionSetting(function: "relu", parameters: [:]))], relu),
      (
        "Leaky ReLU",
        [
          HiddenSetting(FunctionSetting(function: "leakyReLU", parameters: ["negativeSlope": 0.01]))
        ],
        leakyReLU
      ),
      ("SineReLU", sineReLUs(network), sineReLU),
    ].map { activation, settings, numbers in
      PublishedScore(
        network: network, dataSet: dataSet, activation: activation, settings: settings,
        test: TrainingScore(loss: numbers.loss, accuracy: numbers.accuracy))
    }
  }

  /// The form of keras-contrib's code, then the article's, with the ε of keras-contrib's examples.
  private static func sineReLUs(_ network: ExperimentNetwork) -> [HiddenSetting] {
    ["sineReLUMax", "sineReLU"].map { function in
      func setting(_ epsilon: Double) -> FunctionSetting {
        FunctionSetting(function: function, parameters: ["epsilon": epsilon])
      }
      return network == .convnet
        ? HiddenSetting(setting(0.025), dense: setting(0.006)) : HiddenSetting(setting(0.0025))
    }
  }
}

/// The times that the article states for training LeNet-5 on MNIST.
///
/// Source: Rodrigues, "SineReLU — An Alternative to the ReLU Activation Function" (2018).
package enum PublishedTime {
  /// With SineReLU: 4 h 15 min, in minutes.
  package static let sineReLU = 255.0

  /// With ReLU: 3 h 45 min, in minutes.
  package static let relu = 225.0

  /// The first over the second.
  package static let ratio = sineReLU / relu
}
