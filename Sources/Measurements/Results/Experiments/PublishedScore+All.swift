extension PublishedScore {
  /// Every score: two data sets, two networks, three activations.
  public static let all =
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
