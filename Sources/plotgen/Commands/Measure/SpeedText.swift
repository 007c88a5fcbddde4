import Documentation
import Results
import Terminal

/// Rows of measurements as a table for a terminal.
struct SpeedText {
  private let rows: [SpeedRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [SpeedRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "function", "operation", "elements", "ns per element", "middle half", "× ReLU", "95 %",
    ]
    return TextTable(
      rows: [heading]
        + rows.map { row in
          let time = row.nanosecondsPerElement
          let ratio = row.ratioToReLU
          return [
            row.function, row.operation.rawValue, "\(row.elements)",
            SignificantDigits.text(time.median),
            "\(SignificantDigits.text(time.lowerQuartile))–\(SignificantDigits.text(time.upperQuartile))",
            SignificantDigits.text(ratio.value),
            "\(SignificantDigits.text(ratio.lower))–\(SignificantDigits.text(ratio.upper))",
          ]
        }
    ).text
  }
}
