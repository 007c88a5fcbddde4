import Results
import Words

/// The second implementation beside ours, as a table.
enum ReplicationTable {
  /// The text of the table by its name; a sentence in its place if there are no results.
  static func all(_ results: MeasuredResults) -> PartTexts {
    PartTexts([
      "replication": {
        Tables.text(results.replication) { replication in
          results.experiments.flatMap { text(replication, beside: $0) }
        }
      }
    ])
  }

  private static func text(
    _ replication: ReplicationResults, beside experiments: ExperimentResults
  ) -> String? {
    let rows = replication.sets.flatMap { set in
      set.pairs(in: experiments).map { row($0, in: set) }
    }
    guard !rows.isEmpty else { return nil }
    let table = MarkdownTable(
      columns: ["Network", "Activation"].map { .init(heading: $0, isNumeric: false) }
        + [
          "Our runs", "Accuracy, %", "Torch's runs", "Accuracy, %", "Difference (90 %)",
          "p of ±\(Notation.plainNumber(100 * ReplicationSet.margin))",
        ].map { .init(heading: $0) },
      rows: rows)
    // Sets of one machine have one line.
    let places = replication.sets.map(provenance)
    let own = places.indices.filter { !places[..<$0].contains(places[$0]) }.map { places[$0] }
    return ([table.text] + own).joined(separator: "\n\n")
  }

  private static func row(_ pair: ReplicationSet.Pair, in set: ReplicationSet) -> [String] {
    let dense = pair.hidden.denseActivation.map { ", dense \($0.title)" } ?? ""
    func percent(_ share: Double) -> String { Notation.decimals(100 * share, 2) }
    return [
      "`\(set.settings.network)`, \(DataSetTitle.of(set.settings.dataSet)), \(set.settings.epochs) epochs",
      pair.hidden.activation.title + dense,
    ] + [pair.ours, pair.theirs].flatMap { ["\($0.count)", percent($0.mean)] }
      + (pair.equivalence.map { found in
        let interval = found.interval
        return [
          "\(percent(found.difference)) (\(percent(interval.lowerBound))…\(percent(interval.upperBound)))",
          Notation.probability(found.pValue),
        ]
      } ?? ["–", "–"])
  }

  private static func provenance(_ set: ReplicationSet) -> String {
    let environment = set.environment
    return
      "\(environment.processor), \(environment.cores) cores, \(environment.device); \(environment.system); "
      + "Python \(environment.python), torch \(environment.torch), \(environment.threads) thread. "
      + "Made by `make replication`."
  }
}
