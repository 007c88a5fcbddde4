import Results
import Words

/// How exact every activation is: a table for values and one for derivatives, the least exact first.
enum ExactnessTables {
  /// The text of all results.
  static func text(_ results: AccuracyResults) -> String {
    let operations: [Operation] = [.forward, .derivative]
    let tables = operations.compactMap { operation in
      table(results.rows.filter { $0.operation == operation }, operation)
    }
    return (tables + [Provenance.text(results.environment, command: results.command)])
      .joined(separator: "\n\n")
  }

  private static func table(_ rows: [AccuracyRow], _ operation: Operation) -> String? {
    guard !rows.isEmpty else { return nil }
    let functions = Dictionary(grouping: rows, by: \.function).map { function, rows in
      FunctionExactness(function: function, rows: rows)
    }.sorted { (-$0.order, $0.function) < (-$1.order, $1.function) }
    let numbers = [
      "Error, ulp", "at *z*", "right, %", "near zeros, ulp", "wrong specials", "stride",
    ]
    let table = MarkdownTable(
      columns: [.init(heading: "Function", isNumeric: false)] + numbers.map { .init(heading: $0) },
      rows: functions.map(\.cells))
    return "**\(operation.title).** \(summary(rows, of: operation))\n\n\(table.text)"
  }

  /// A summary, a sentence for each way to compute; only that of the loop has columns of its own.
  private static func summary(_ rows: [AccuracyRow], of operation: Operation) -> String {
    Reading.allCases.compactMap { reading in
      let own = rows.filter { $0.reading == reading }
      guard let worst = own.max(by: { $0.largestError < $1.largestError }) else { return nil }
      let wrong = own.map(\.wrongSpecials).reduce(0, +)
      let meaning = reading.meaning(for: operation)
      return
        "\(meaning.prefix(1).uppercased() + meaning.dropFirst()): at most \(Notation.measured(worst.largestError)) ulp "
        + "(\(Code.span(worst.function))), \(wrong == 0 ? "no" : "\(wrong)") wrong special values."
    }.joined(separator: " ")
  }
}

extension Reading {
  /// What computes an operation, in the words of a client.
  func meaning(for operation: Operation) -> String {
    switch self {
    case .lane:
      "the loop over an array, `\(operation == .derivative ? "differentiate" : "evaluate")`"
    case .float: "one number at a time, `f(z)`"
    }
  }
}

/// How exact the readings of one function are.
struct FunctionExactness {
  let function: String
  let rows: [AccuracyRow]

  /// What tables are sorted by, backwards.
  var order: Double { (row(.lane) ?? rows.first)?.largestError ?? 0 }

  /// The name, four cells about the loop, and what was tried.
  var cells: [String] {
    let strides = Set(rows.map(\.stride)).sorted().map { "\($0)" }.joined(separator: ", ")
    return [Code.span(function)] + cells(row(.lane))
      + ["\(rows.map(\.wrongSpecials).reduce(0, +))", strides]
  }

  private func row(_ reading: Reading) -> AccuracyRow? { rows.first { $0.reading == reading } }

  private func cells(_ row: AccuracyRow?) -> [String] {
    guard let row else { return ["–", "–", "–", "–"] }
    return [
      Notation.measured(row.largestError),
      "\(row.largestErrorInput)".replacing("-", with: "−"),
      Self.percent(row.correctlyRounded),
      row.largestErrorNearZeros == 0 ? "–" : Notation.measured(row.largestErrorNearZeros),
    ]
  }

  /// A share in percent, which is 100 only if it is all.
  static func percent(_ share: Double) -> String {
    let text = Notation.measured(100 * share)
    return text == "100" && share < 1 ? "> 99.9" : text
  }
}
