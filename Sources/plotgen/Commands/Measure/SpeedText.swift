import Foundation
import Measurements

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
            row.function, row.operation.rawValue, "\(row.elements)", shown(time.median),
            "\(shown(time.lowerQuartile))–\(shown(time.upperQuartile))", shown(ratio.value),
            "\(shown(ratio.lower))–\(shown(ratio.upper))",
          ]
        }
    ).text
  }

  /// Three significant digits.
  private func shown(_ number: Double) -> String {
    number.formatted(
      .number.precision(.significantDigits(3)).grouping(.never).locale(
        Locale(identifier: "en_US_POSIX")))
  }
}
