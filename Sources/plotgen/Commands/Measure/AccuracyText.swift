import Results
import Terminal

/// Rows of exactness as a table for a terminal.
struct AccuracyText {
  private let rows: [AccuracyRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [AccuracyRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "function", "operation", "reading", "stride", "largest error ulp", "at",
      "correctly rounded %",
      "next to zeros ulp", "wrong specials",
    ]
    return TextTable(
      rows: [heading]
        + rows.map { row in
          [
            row.function, row.operation.rawValue, row.reading.rawValue, "\(row.stride)",
            "\(row.largestError)", "\(row.largestErrorInput)",
            "\((row.correctlyRounded * 1e6).rounded(.down) / 1e4)", "\(row.largestErrorNearZeros)",
            "\(row.wrongSpecials)",
          ]
        }
    ).text
  }
}
