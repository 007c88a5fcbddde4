import Results
import Words

/// How long an epoch takes: an activation a row, over the time with ReLU.
enum TrainingTimeTable {
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
enum TrainingLibraryTable {
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
