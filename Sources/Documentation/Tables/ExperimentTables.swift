import Gallery
import Results
import Words

/// Every table of what came of training networks.
enum ExperimentTables {
  /// The text of each table by its name; a sentence in its place if there are no such results.
  static func all(_ results: ExperimentResults?) -> PartTexts {
    var texts: [String: () -> String?] = [
      "experiment answers": { Tables.text(results, AnswerTable.text) },
      "experiment protocols": { Tables.text(results, ProtocolTable.text) },
      "experiments published": { Tables.text(results, PublishedTable.text) },
      "experiment dead units": {
        Tables.text(results) { DeadUnitTables.text($0.deadUnits) }
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
        Tables.text(results) { results in
          let parts = results.orderedSets(of: network).map { part($0, network, results) }
          return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
        }
      }
    }
    return PartTexts(texts)
  }
}

extension ExperimentTables {
  /// The heading, the table and the figures of a set; figures only of the set with the most training on its data.
  private static func part(
    _ set: TrainingSet, _ network: ExperimentNetwork, _ results: ExperimentResults
  ) -> String {
    let dataSet = set.settings.dataSet
    let isShown = results.shownSets(of: network).contains(set)
    func picture(_ ending: String) -> String? {
      guard isShown else { return nil }
      return Figures.figure(of: network, on: dataSet, ending, with: results).map {
        Picture(figure: $0).text
      }
    }
    let title =
      "### \(network.heading), \(DataSetTitle.of(dataSet))"
      + (isShown ? "" : ", \(set.settings.epochs) epochs")
    return [title, picture("test"), TestTable.text(set), picture("loss"), picture("accuracy")]
      .compactMap(\.self).joined(separator: "\n\n")
  }
}

/// How the networks of each set were trained, and where.
private enum ProtocolTable {
  /// The table, a set a row; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let known = ExperimentNetwork.allCases.flatMap(results.orderedSets)
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

/// What the experiments answer: a question and a place a row, in short sentences.
private enum AnswerTable {
  /// The tables; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let sets = ExperimentNetwork.allCases.flatMap { network in
      results.shownSets(of: network).map { (network, $0) }
    }
    guard !sets.isEmpty else { return nil }
    let evidence = ExperimentEvidence(results)
    let answers = MarkdownTable(
      columns: ["Question", "Network, data", "Answer", "From"].map {
        .init(heading: $0, isNumeric: false)
      },
      rows: sets.map { better($0.1, $0.0) } + evidence.epochTimes.map(slower)
    ).text
    let dead = DeadUnitSummary.table(evidence.deadReLUs + evidence.deadSineReLUs).map {
      "**Do units die?** A unit is dead if its slope is 0 for every test example. In the layer with the most dead units:"
        + "\n\n\($0)"
    }
    return [answers, dead].compactMap(\.self).joined(separator: "\n\n")
  }

  /// Whether SineReLU's forms differ from ReLU.
  private static func better(_ set: TrainingSet, _ network: ExperimentNetwork) -> [String] {
    let forms = set.comparisons.filter { $0.activation.function.hasPrefix("sineReLU") }
    let place = ExperimentEvidence.Place(network: network, dataSet: set.settings.dataSet)
    return [
      "Is SineReLU better?", place.cell, TestOutcome(forms).shortAnswer,
      "\(set.runsWords), \(set.settings.epochs) epochs",
    ]
  }

  /// How long an epoch takes.
  private static func slower(_ time: ExperimentEvidence.EpochTime) -> [String] {
    [
      "Is SineReLU slower?", time.place.cell,
      "An epoch takes \(time.ratio.words) times as long as with ReLU.",
      "\(time.pairs) runs, \(time.hidden.title)",
    ]
  }
}

extension TrainingSet {
  /// How many runs each activation has, such as `12 runs of each`.
  fileprivate var runsWords: String {
    let runs = runsOfEach
    let count =
      runs.lowerBound == runs.upperBound
      ? "\(runs.upperBound)" : "\(runs.lowerBound)–\(runs.upperBound)"
    return "\(count) run\(runs.upperBound == 1 ? "" : "s") of each"
  }
}

/// How long an epoch takes: an activation a row, over the time with ReLU.
private enum TrainingTimeTable {
  /// The tables of all networks; nil if nothing was trained.
  static func text(_ results: ExperimentResults) -> String? {
    let tables = ExperimentNetwork.allCases.flatMap { network in
      results.shownSets(of: network).map { text($0, network) }
    }
    return tables.isEmpty ? nil : tables.joined(separator: "\n\n")
  }

  private static func text(_ set: TrainingSet, _ network: ExperimentNetwork) -> String {
    let groups = set.groups
    let isProcessorTime = set.runs.allSatisfy { $0.history.clock == .processor }
    let table = MarkdownTable(
      columns: [.init(heading: "Activation", isNumeric: false)]
        + ["s per epoch", "÷ ReLU (95 %)", "Runs"].map { .init(heading: $0) },
      rows: set.comparisons.map { comparison in
        let runs = groups.first { $0[0].hidden == comparison.hidden } ?? []
        let times = runs.flatMap(\.history.seconds)
        return [
          comparison.hidden.title,
          times.isEmpty ? "–" : Notation.measured(SortedSamples(times).median),
          comparison.time?.words ?? "–",
          "\(runs.count)",
        ]
      })
    return
      "**\(network.heading).** \(set.words) of each activation; \(set.settings.threads == 1 ? "one thread" : "\(set.settings.threads) threads") for a run, \(set.settings.runsAtOnce) at once\(isProcessorTime ? "; time of the processor" : "").\n\n\(table.text)"
  }
}

/// How long an epoch of the fully connected network takes here and in other libraries.
private enum TrainingLibraryTable {
  /// The table; nil without rows.
  static func text(_ results: TrainingSpeedResults) -> String? {
    guard !results.rows.isEmpty else { return nil }
    let table = MarkdownTable(
      columns: ["Activation", "Library"].map { .init(heading: $0, isNumeric: false) }
        + ["s per epoch", "÷ ours (95 %)"].map { .init(heading: $0) },
      rows: results.rows.map { row in
        [
          row.activation.title, row.library, Notation.measured(row.secondsPerEpoch.median),
          row.ratioToOurs?.words ?? "–",
        ]
      })
    let threads = results.threads == 1 ? "One thread each." : "\(results.threads) threads each."
    let names = Provenance.text(
      peers: results.peers, leftOut: results.leftOut, results.environment,
      command: results.command)
    return "\(table.text)\n\n\(threads) \(names)"
  }
}
