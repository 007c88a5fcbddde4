import Results

/// How long one figure takes, and how large its file is.
enum FigureTable {
  /// The text of all results.
  static func text(_ results: PeerResults) -> String {
    let files = Dictionary(grouping: results.figures) { [$0.format, $0.tool] }.values
      .sorted { ($0[0].format, order($0), $0[0].tool) < ($1[0].format, order($1), $1[0].tool) }
    guard !files.isEmpty else { return PeerNames.text(results) }
    let headings = ["warm, ms", "÷ ours (95 %)", "process, ms", "÷ ours (95 %)", "size, kB"]
    let table = MarkdownTable(
      columns: [
        .init(heading: "Tool", isNumeric: false), .init(heading: "Format", isNumeric: false),
      ] + headings.map { .init(heading: $0) },
      rows: files.map(cells))
    return "\(table.text)\n\n\(PeerNames.text(results))"
  }

  /// What tables are sorted by within a format.
  private static func order(_ rows: [FigureRow]) -> Double {
    (row(.process, rows) ?? rows.first)?.milliseconds.median ?? .infinity
  }

  private static func row(_ mode: FigureRow.Mode, _ rows: [FigureRow]) -> FigureRow? {
    rows.first { $0.mode == mode }
  }

  private static func cells(_ rows: [FigureRow]) -> [String] {
    let modes: [FigureRow.Mode] = [.warm, .process]
    let times = modes.flatMap { mode -> [String] in
      guard let row = row(mode, rows) else { return ["–", "–"] }
      return [SignificantDigits.text(row.milliseconds.median), row.ratioToOurs?.words ?? "–"]
    }
    let sizes = Set(rows.map(\.bytes)).sorted().map { SignificantDigits.text(Double($0) / 1000) }
    return [rows[0].tool, rows[0].format.uppercased()] + times
      + [sizes.count == 1 ? sizes[0] : sizes.joined(separator: "–")]
  }
}
