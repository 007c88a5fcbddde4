import Results

/// What the experiments answer, in a sentence or two for each network.
enum AnswerList {
  /// The list; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let trained = ExperimentNetwork.allCases.compactMap { network in
      results.sets(of: network).first.map { better($0, network) }
    }
    guard !trained.isEmpty else { return nil }
    return (trained + [dead(results), slower(results)].compactMap(\.self))
      .joined(separator: "\n")
  }

  /// Whether SineReLU's forms differ from ReLU.
  private static func better(_ set: TrainingSet, _ network: ExperimentNetwork) -> String {
    let forms = set.comparisons.filter { $0.activation.function.hasPrefix("sineReLU") }
    return "* **\(network.heading): is SineReLU better?** \(TestOutcome(forms).differences) "
      + "(\(set.words) of each activation.)"
  }

  /// How many units are off with ReLU, and how many with SineReLU.
  private static func dead(_ results: ExperimentResults) -> String? {
    guard let relu = results.observation(of: .deadShareOfReLU),
      let sine = results.observation(of: .deadShareOfSineReLU)
    else { return nil }
    let revived = results.observation(of: .revivedShareOfReLU)
    let fresh = results.observation(of: .freshDeadShareOfReLU)
    return "* **Do units die?** What is off for every test example is counted in the layer with "
      + "most of it. "
      + (fresh.map { "Before training it is a share of \($0.numbers) in \($0.setting). " } ?? "")
      + "After training it is a share of \(relu.numbers) in \(relu.setting), "
      + "and \(sine.numbers) in \(sine.setting)."
      + (revived.map {
        " Of ReLU's units that were off before the first step, training brought back a share of "
          + "\($0.numbers) in \($0.setting)."
      } ?? "")
  }

  /// How long an epoch takes.
  private static func slower(_ results: ExperimentResults) -> String? {
    results.observation(of: .trainingTimeAgainstReLU).map {
      "* **Is SineReLU slower?** An epoch takes \($0.numbers) times as long as with ReLU, in "
        + "\($0.setting)."
    }
  }
}
