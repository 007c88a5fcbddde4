import Foundation
import Measurements
import CommandLineTools

/// Norms of gradients as a table for a terminal, medians over runs.
struct GradientText {
  private let rows: [GradientRow]

  /// Takes rows in the order in which they are to be printed, those of the same kind together.
  init(_ rows: [GradientRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "activation", "initialisation", "depth", "runs", "first layer", "last layer",
      "first over last",
    ]
    var groups: [[GradientRow]] = []
    for row in rows {
      if let last = groups.last?.first, Self.key(last) == Self.key(row) {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return TextTable(
      rows: [heading]
        + groups.map { group in
          let first = SortedSamples(group.compactMap(\.norms.first)).median
          let last = SortedSamples(group.compactMap(\.norms.last)).median
          return Self.key(group[0]) + [
            "\(group.count)", Self.text(first), Self.text(last), Self.text(first / last),
          ]
        }
    ).text
  }

  private static func key(_ row: GradientRow) -> [String] {
    ["\(row.activation)", row.initialisation, "\(row.depth)"]
  }

  private static func text(_ number: Double) -> String { String(format: "%.3g", number) }
}
