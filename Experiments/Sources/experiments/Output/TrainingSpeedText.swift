import Measurements
import CommandLineTools

/// Times of an epoch as a table for a terminal.
struct TrainingSpeedText {
  private let rows: [TrainingSpeedRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [TrainingSpeedRow]) { self.rows = rows }

  /// The table.
  var text: String {
    TextTable(
      rows: [["activation", "library", "seconds per epoch", "× ours", "95 %"]]
        + rows.map { row in
          [
            "\(row.activation)", row.library, "\(row.secondsPerEpoch.median)",
            row.ratioToOurs.map { "\($0.value)" } ?? "",
            row.ratioToOurs.map { "\($0.lower)–\($0.upper)" } ?? "",
          ]
        }
    ).text
  }
}
