import Results

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
        return [SignificantDigits.text(row.nanosecondsPerElement.median), row.ratioToReLU.words]
      }
  }
}
