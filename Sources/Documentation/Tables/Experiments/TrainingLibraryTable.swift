import Results

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
          row.activation.title, row.library, SignificantDigits.text(row.secondsPerEpoch.median),
          row.ratioToOurs?.words ?? "–",
        ]
      })
    let threads = results.threads == 1 ? "One thread each." : "\(results.threads) threads each."
    let names = PeerNames.text(
      peers: results.peers, leftOut: results.leftOut, results.environment,
      command: results.command)
    return "\(table.text)\n\n\(threads) \(names)"
  }
}
