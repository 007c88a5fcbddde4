import Results

/// How large gradients are in deep networks: an activation a row, a depth a column.
enum GradientTable {
  /// The table; nil without rows.
  static func text(_ results: GradientResults) -> String? {
    let depths = Set(results.rows.map(\.depth)).sorted()
    guard let deepest = depths.last else { return nil }
    var kinds: [[GradientRow]] = []
    for row in results.rows {
      if let index = kinds.firstIndex(where: {
        $0[0].activation == row.activation && $0[0].initialisation == row.initialisation
      }) {
        kinds[index].append(row)
      } else {
        kinds.append([row])
      }
    }
    let table = MarkdownTable(
      columns: ["Activation", "Weights"].map { .init(heading: $0, isNumeric: false) }
        + depths.map { .init(heading: "\($0) layers") }
        + [.init(heading: "÷ last of \(deepest)")],
      rows: kinds.map { rows in
        [rows[0].activation.title, InitialisationTitle.of(rows[0].initialisation)]
          + depths.map { depth in first(rows.filter { $0.depth == depth }) ?? "–" }
          + [ratio(rows.filter { $0.depth == deepest }) ?? "–"]
      })
    return "\(table.text)\n\n\(Provenance.text(results.environment, command: results.command))"
  }

  /// The median over runs of the norm in the first layer.
  private static func first(_ rows: [GradientRow]) -> String? {
    median(rows.compactMap(\.norms.first))
  }

  /// The median over runs of the norm in the first layer over that in the last.
  private static func ratio(_ rows: [GradientRow]) -> String? {
    median(
      rows.compactMap { row in
        guard let first = row.norms.first, let last = row.norms.last, last > 0 else { return nil }
        return first / last
      })
  }

  private static func median(_ numbers: [Double]) -> String? {
    numbers.isEmpty ? nil : PageNumber.text(SortedSamples(numbers).median, digits: 2)
  }
}
