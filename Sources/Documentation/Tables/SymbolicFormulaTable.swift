import Results

/// How the questions about each formula were answered, in the order in which they were asked.
enum SymbolicFormulaTable {
  /// The text of all results.
  static func text(_ results: SymbolicResults) -> String {
    let libraries = [(SymbolicTable.peer, "SymPy"), (PeerRow.ours, "plotgen")]
    let questions = ["domain", "range", "singularities", "rises, falls", "s"]
    let table = MarkdownTable(
      columns: [.init(heading: "Formula", isNumeric: false)]
        + libraries.flatMap { _, name in
          questions.map { question in
            .init(heading: "\(name): \(question)", isNumeric: question == "s")
          }
        },
      rows: formulas(results.rows).map { formula, rows in
        [Code.span(formula)]
          + libraries.flatMap { library, _ in cells(rows.filter { $0.library == library }) }
      })
    return table.text
  }

  /// The rows of each formula, the formulas in the order of the file.
  private static func formulas(_ rows: [SymbolicRow]) -> [(String, [SymbolicRow])] {
    var order: [String] = []
    let groups = Dictionary(grouping: rows, by: \.formula)
    var seen: Set<String> = []
    for row in rows where seen.insert(row.formula).inserted { order.append(row.formula) }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// A word for each question that has one answer, a count for those of yes or no, and the time.
  private static func cells(_ rows: [SymbolicRow]) -> [String] {
    let single = SymbolicQuestion.allCases.filter { !$0.isYesOrNo }.map { question in
      rows.first { $0.question == question }.map(\.verdict.word) ?? "–"
    }
    let times = rows.map(\.seconds)
    let isOne = rows.first?.library == PeerRow.ours
    let time = isOne ? times.max() : times.reduce(0, +)
    return single + [counts(rows.filter(\.question.isYesOrNo))]
      + [rows.isEmpty ? "–" : SignificantDigits.text(time ?? 0)]
  }

  private static func counts(_ rows: [SymbolicRow]) -> String {
    guard !rows.isEmpty else { return "–" }
    let right = rows.count { $0.verdict == .right }
    let wrong = rows.count { $0.verdict == .wrong }
    return "\(right) of \(rows.count)" + (wrong > 0 ? ", \(wrong) wrong" : "")
  }
}

extension SymbolicRow.Verdict {
  /// The word in tables.
  fileprivate var word: String {
    switch self {
    case .right: "right"
    case .bounds: "bounds"
    case .wrong: "**wrong**"
    case .none: "–"
    }
  }
}
