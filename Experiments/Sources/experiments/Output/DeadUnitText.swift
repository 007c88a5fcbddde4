import Measurements
import CommandLineTools

/// Shares of units that are off as a table for a terminal, means over runs.
struct DeadUnitText {
  private let rows: [DeadUnitRow]

  /// Takes rows in the order in which they are to be printed.
  init(_ rows: [DeadUnitRow]) { self.rows = rows }

  /// The table.
  var text: String {
    let heading = [
      "network", "state", "initialisation", "activation", "runs", "layer", "units", "off %",
      "silent %", "zero outputs %", "zero derivatives %",
    ]
    var groups: [[DeadUnitRow]] = []
    for row in rows {
      if let index = groups.firstIndex(where: { Self.key($0[0]) == Self.key(row) }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
    return TextTable(
      rows: [heading]
        + groups.flatMap { group in
          group[0].layers.indices.map { layer in
            Self.key(group[0]) + [
              "\(group.count)", "\(layer + 1)", "\(group[0].layers[layer].units)",
              Self.percent(group, layer, \.off), Self.percent(group, layer, \.silent),
              Self.percent(group, layer, \.zeroOutputs),
              Self.percent(group, layer, \.zeroDerivatives),
            ]
          }
        }
    ).text
  }

  private static func key(_ row: DeadUnitRow) -> [String] {
    let dense = row.denseActivation.map { ", dense \($0)" } ?? ""
    return [row.network, row.state.rawValue, row.initialisation, "\(row.activation)\(dense)"]
  }

  private static func percent(
    _ rows: [DeadUnitRow], _ layer: Int, _ share: (DeadUnitLayer) -> Double
  ) -> String {
    let mean = rows.reduce(0) { $0 + share($1.layers[layer]) } / Double(rows.count)
    return "\((mean * 1e4).rounded() / 1e2)"
  }
}
