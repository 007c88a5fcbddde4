import Results

/// Every table of what came of training networks.
enum ExperimentTables {
  /// The text of each table by its name; a sentence in its place if there are no such results.
  static func all(_ results: ExperimentResults?) -> PartTexts {
    var texts: [String: () -> String?] = [
      "experiment answers": { Tables.text(results, AnswerList.text) },
      "experiment protocols": { Tables.text(results, ProtocolTable.text) },
      "experiments published": { Tables.text(results, PublishedTable.text) },
      "experiment dead units": {
        Tables.text(results) { $0.deadUnits.flatMap(DeadUnitTables.text) }
      },
      "experiment gradients": {
        Tables.text(results) { $0.gradients.flatMap(GradientTable.text) }
      },
      "experiment times": { Tables.text(results, TrainingTimeTable.text) },
      "experiment libraries": {
        let command = results == nil ? ExperimentResults.command : "make measure-training"
        return Tables.text(results, command: command) {
          $0.speed.flatMap(TrainingLibraryTable.text)
        }
      },
    ]
    for network in ExperimentNetwork.allCases {
      texts["experiment \(network.rawValue)"] = {
        Tables.text(results) { TestTable.text($0.sets(of: network)) }
      }
    }
    return PartTexts(texts)
  }
}

/// How the networks of each set were trained, and where.
private enum ProtocolTable {
  /// The table, a set a row; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let known = ExperimentNetwork.allCases.flatMap(results.sets)
    guard !known.isEmpty else { return nil }
    let words = ["Network", "Data"]
    let numbers = [
      "Learnt from", "Held out", "Test", "Epochs", "Batch", "Runs", "Seed",
      "Threads × runs at once",
    ]
    let table = MarkdownTable(
      columns: words.map { .init(heading: $0, isNumeric: false) }
        + numbers.map { .init(heading: $0) }
        + ["Weights", "Optimiser", "Matrices"].map { .init(heading: $0, isNumeric: false) },
      rows: known.map(cells))
    return table.text
  }

  private static func cells(_ set: TrainingSet) -> [String] {
    let settings = set.settings
    let runs = set.runsOfEach
    return [
      Code.span(settings.network), DataSetTitle.of(settings.dataSet),
      ExampleCount.of(settings.trainingExamples), ExampleCount.of(settings.validationExamples),
      ExampleCount.of(settings.testExamples), "\(settings.epochs)", "\(settings.batch)",
      runs.lowerBound == runs.upperBound
        ? "\(runs.upperBound)" : "\(runs.lowerBound)–\(runs.upperBound)",
      "\(settings.seed)", "\(settings.threads) × \(settings.runsAtOnce)",
      InitialisationTitle.of(settings.initialisation), settings.optimiser, settings.linearAlgebra,
    ]
  }
}

/// What the experiments answer, in a sentence or two for each network.
private enum AnswerList {
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
