import Results

/// How others compare: a table for each operation and number of elements, the largest first.
enum PeerTables {
  /// The text of all results.
  static func text(_ results: PeerResults) -> String {
    let sizes = Set(results.rows.map(\.elements)).sorted(by: >)
    let tables = sizes.flatMap { size in
      Operation.allCases.compactMap { operation in
        table(
          results.rows.filter { $0.elements == size && $0.operation == operation },
          "\(operation.title), \(PowerOfTwo.text(size)) elements")
      }
    }
    return (tables + [PeerNames.text(results)]).joined(separator: "\n\n")
  }

  private static func table(_ rows: [PeerRow], _ title: String) -> String? {
    let functions = Dictionary(grouping: rows, by: \.function).map { function, rows in
      FunctionPeers(function: function, rows: rows)
    }.filter { $0.ratioToFastest != nil }
      .sorted { ($0.order, $0.function) < ($1.order, $1.function) }
    guard !functions.isEmpty else { return nil }
    let others = Set(rows.map(\.library)).subtracting([PeerRow.ours]).sorted()
    let table = MarkdownTable(
      columns: [.init(heading: "Function", isNumeric: false)]
        + ([PeerRow.ours] + others).map { .init(heading: "\($0), ns") }
        + [.init(heading: "÷ fastest peer (95 %)")],
      rows: functions.map { $0.cells([PeerRow.ours] + others) })
    return "**\(title).** \(summary(functions))\n\n\(table.text)"
  }

  /// What the numbers come to, slowdowns by name.
  private static func summary(_ functions: [FunctionPeers]) -> String {
    let ratios = functions.compactMap(\.ratioToFastest)
    let slower = functions.filter { ($0.ratioToFastest?.lower ?? 0) > 1 }
    let same = ratios.count - ratios.below.count - slower.count
    let list = slower.reversed().map { function in
      "\(Code.span(function.function)) \(function.ratioToFastest?.words ?? "")"
    }.joined(separator: ", ")
    let mean = SignificantDigits.text(GeometricMean.of(ratios.map(\.value)))
    return
      "Ours against the fastest peer, of \(ratios.count) functions: \(ratios.below.count) faster, "
      + "\(slower.count) slower, \(same) with no difference seen; geometric mean of the ratios \(mean)."
      + (list.isEmpty ? "" : " Slower: \(list).")
  }
}
