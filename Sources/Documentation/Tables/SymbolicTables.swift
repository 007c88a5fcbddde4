import Results
import Words

/// How SymPy and `plotgen inspect` answer the same questions: a row for each kind of question.
enum SymbolicTable {
  /// The library that is held against ours.
  static let peer = "sympy"

  /// The text of all results.
  static func text(_ results: SymbolicResults) -> String {
    let headings =
      ["asked", "SymPy: right", "wrong", "no answer", "median, s", "all, s"]
      + ["plotgen: right", "bounds only", "wrong", "no answer"]
    let table = MarkdownTable(
      columns: [.init(heading: "Question", isNumeric: false)]
        + headings.map { .init(heading: $0) },
      rows: groups(results.rows).map(cells))
    let under = Provenance.text(
      peers: results.peers, leftOut: [], results.environment, command: results.command)
    return [summary(results), table.text, times(results), under].joined(separator: "\n\n")
  }

  /// The rows of a kind of question; those of yes or no apart by what is so.
  private struct Group {
    let title: String
    let rows: [SymbolicRow]

    func rows(_ library: String) -> [SymbolicRow] { rows.filter { $0.library == library } }
  }

  private static func groups(_ rows: [SymbolicRow]) -> [Group] {
    SymbolicQuestion.allCases.flatMap { question in
      let own = rows.filter { $0.question == question }
      let name = Code.span(question.rawValue)
      guard question.isYesOrNo else { return [Group(title: name, rows: own)] }
      return [true, false].map { truth in
        Group(
          title: "\(name), where it \(truth ? "is" : "is not")",
          rows: own.filter { $0.truth == truth })
      }
    }.filter { !$0.rows.isEmpty }
  }

  private static func cells(_ group: Group) -> [String] {
    let (theirs, ours) = (group.rows(peer), group.rows(PeerRow.ours))
    let times = theirs.map(\.seconds)
    let numbers: [String] = [
      "\(max(theirs.count, ours.count))", count(.right, theirs), count(.wrong, theirs),
      count(.none, theirs),
      times.isEmpty ? "–" : Notation.measured(SortedSamples(times).median),
      times.isEmpty ? "–" : Notation.measured(times.reduce(0, +)),
    ]
    return [group.title] + numbers + SymbolicRow.Verdict.allCases.map { count($0, ours) }
  }

  private static func count(_ verdict: SymbolicRow.Verdict, _ rows: [SymbolicRow]) -> String {
    rows.isEmpty ? "–" : "\(rows.count { $0.verdict == verdict })"
  }

  /// A summary in a sentence.
  private static func summary(_ results: SymbolicResults) -> String {
    let formulas = Set(results.rows.map(\.formula)).count
    return [(peer, "SymPy"), (PeerRow.ours, "`plotgen inspect`")].compactMap { library, name in
      let rows = results.rows.filter { $0.library == library }
      guard !rows.isEmpty else { return nil }
      let bounds = rows.count { $0.verdict == .bounds }
      return "\(name) answers \(count(.right, rows)) of \(rows.count) questions about "
        + "\(formulas) formulas rightly, "
        + (bounds > 0 ? "\(bounds) by true bounds that are not the closest, " : "")
        + "\(count(.wrong, rows)) wrongly and \(count(.none, rows)) not at all\(causes(rows))."
    }.joined(separator: " ")
  }

  /// Why there is no answer, the most frequent cause first.
  private static func causes(_ rows: [SymbolicRow]) -> String {
    let counts = SymbolicRow.Cause.allCases
      .map { cause in (cause, rows.count { $0.cause == cause }) }
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard !counts.isEmpty else { return "" }
    return " (" + counts.map { "\($0.0.words) \($0.1)" }.joined(separator: ", ") + ")"
  }

  /// How long all questions about a formula take.
  private static func times(_ results: SymbolicResults) -> String {
    let theirs = seconds(results.rows.filter { $0.library == peer }) { $0.reduce(0, +) }
    // One run answers all questions, and each row has the time of that run.
    let ours = seconds(results.rows.filter { $0.library == PeerRow.ours }) { $0.max() ?? 0 }
    let sentences = [("SymPy", theirs), ("`plotgen inspect`", ours)].compactMap { name, times in
      times.isEmpty
        ? nil
        : "\(name) takes \(Notation.measured(SortedSamples(times).median)) s for all questions "
          + "about a formula (median), \(Notation.measured(times.max() ?? 0)) s at most, "
          + "\(Notation.measured(times.reduce(0, +))) s for all formulas."
    }
    return
      (sentences
      + [
        "Times are processor times. SymPy has \(results.secondsAllowed) s for a question; if that is not enough, "
          + "\(results.secondsAllowed) s are counted."
      ]).joined(separator: " ")
  }

  private static func seconds(
    _ rows: [SymbolicRow], _ total: ([Double]) -> Double
  ) -> [Double] {
    Dictionary(grouping: rows, by: \.formula).values.map { total($0.map(\.seconds)) }.sorted()
  }
}

extension SymbolicRow.Cause {
  /// The name in running text.
  fileprivate var words: String {
    switch self {
    case .notImplemented: "not implemented"
    case .unevaluated: "not solved"
    case .timeOut: "out of time"
    case .error: "an error"
    case .undecided: "undecided"
    }
  }
}

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
      + [rows.isEmpty ? "–" : Notation.measured(time ?? 0)]
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
