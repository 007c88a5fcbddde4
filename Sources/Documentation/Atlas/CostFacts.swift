import Results

/// What one function costs.
struct CostFacts {
  let entry: AtlasEntry

  /// The words and the table; nil if it was not measured.
  var text: String? {
    let rows = entry.speedRows
    guard let run = entry.run, !rows.isEmpty else { return nil }
    let sizes = Set(rows.map(\.elements)).sorted(by: >)
    let table = MarkdownTable(
      columns: [.init(heading: "Elements", isNumeric: false)]
        + Operation.allCases.flatMap { operation in
          [.init(heading: "\(operation.title), ns"), .init(heading: "÷ ReLU (95 %)")]
        },
      rows: sizes.map { size in
        let cost = FunctionCost(function: "", rows: rows.filter { $0.elements == size })
        return [PowerOfTwo.text(size)] + cost.cells(Operation.allCases).dropFirst()
      })
    return "Time for one element on one thread, and how much that is of ReLU's value, measured as "
      + "[Benchmarks](../Benchmarks.md) says, in the \(run.build.rawValue) build.\n\n\(table.text)"
  }
}
