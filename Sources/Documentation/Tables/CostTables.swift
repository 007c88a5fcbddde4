import Results
import Words

/// What every activation costs: a table for each number of elements, the largest first.
enum CostTables {
  /// The text of one run.
  static func text(_ run: SpeedRun) -> String {
    let sizes = Set(run.rows.map(\.elements)).sorted(by: >)
    let tables = sizes.map { size in table(run.rows.filter { $0.elements == size }, size) }
    return ([repetition(run)] + tables + [Provenance.text(run.environment, command: run.command)])
      .joined(separator: "\n\n")
  }

  /// What the intervals cover.
  private static func repetition(_ run: SpeedRun) -> String {
    let counts = Set(run.rows.map { $0.repetitions?.count ?? 1 })
    guard let least = counts.min(), least > 1 else {
      return
        "All was measured in one process. So the intervals cover the differences between its rounds, but not those "
        + "between processes: another process may give a time outside them."
    }
    return
      "All was measured in \(least) processes, one after the other. A time is the median of theirs. A ratio is the "
      + "geometric mean of theirs; its interval is Student's, of the logarithms of the processes' ratios. So a ratio need "
      + "not be the quotient of two printed times."
  }

  private static func table(_ rows: [SpeedRow], _ size: Int) -> String {
    let operations = Operation.allCases.filter { operation in
      rows.contains { $0.operation == operation }
    }
    let functions = Dictionary(grouping: rows, by: \.function).map { function, rows in
      FunctionCost(function: function, rows: rows)
    }.sorted { ($0.order, $0.function) < ($1.order, $1.function) }
    let table = MarkdownTable(
      columns: [.init(heading: "Function", isNumeric: false)]
        + operations.flatMap { operation in
          [
            .init(heading: "\(operation.title), ns"),
            .init(heading: "÷ ReLU (95 %)"),
          ]
        },
      rows: functions.map { $0.cells(operations) })
    return "**\(Notation.count(size)) elements.** \(summary(functions))\n\n\(table.text)"
  }

  /// A summary in a sentence.
  private static func summary(_ functions: [FunctionCost]) -> String {
    let others = functions.filter { !["copy", "relu"].contains($0.function) }
    let ratios = others.compactMap { $0.row(.forward)?.ratioToReLU }
    guard !ratios.isEmpty else { return "" }
    let itself = functions.first { $0.function == "relu" }?.row(.forward)?.ratioToReLU
    let noise = NoiseBand.around(itself)
    let faster = ratios.count { $0.upper < noise.lowerBound }
    let slower = ratios.count { $0.lower > noise.upperBound }
    let same = ratios.count - faster - slower
    let counts =
      "Of \(ratios.count) functions, faster than ReLU: \(faster); slower: \(slower); no difference larger than that of "
      + "ReLU to itself: \(same)."
    let sine = others.first { $0.function == "sineReLU" }?.row(.forward)
    return counts
      + (sine.map { " `sineReLU` takes \($0.ratioToReLU.words) times as long as ReLU." } ?? "")
  }
}

/// What the operations of one function cost at one number of elements.
struct FunctionCost {
  let function: String
  let rows: [SpeedRow]

  /// What tables are sorted by.
  var order: Double { row(.forward)?.ratioToReLU.value ?? .infinity }

  /// The row of an operation.
  func row(_ operation: Operation) -> SpeedRow? { rows.first { $0.operation == operation } }

  /// The name, and two cells for each operation.
  func cells(_ operations: [Operation]) -> [String] {
    [Code.span(function)]
      + operations.flatMap { operation in
        guard let row = row(operation) else { return ["–", "–"] }
        return [Notation.measured(row.nanosecondsPerElement.median), row.ratioToReLU.words]
      }
  }
}

extension Operation {
  /// The name in headings.
  var title: String {
    switch self {
    case .forward: "Value"
    case .derivative: "Derivative"
    case .backward: "Backward"
    }
  }
}
