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
            row.function, row.operation.rawValue, "\(row.elements)", Self.shown(time.median),
            "\(Self.shown(time.lowerQuartile))–\(Self.shown(time.upperQuartile))",
            Self.shown(ratio.value),
            "\(Self.shown(ratio.lower))–\(Self.shown(ratio.upper))",
          ]
        }
    ).text
  }

  /// Three significant digits.
  static func shown(_ number: Double) -> String {
    number.formatted(
      .number.precision(.significantDigits(3)).grouping(.never).locale(
        Locale(identifier: "en_US_POSIX")))
  }
}
