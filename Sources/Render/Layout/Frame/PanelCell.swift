/// A panel with its place in the grid of panels.
struct PanelCell: Sendable {
  /// The panel.
  var panel: Panel

  /// Its place in the layout's list.
  var index: Int

  /// Its row, from the top.
  var row: Int

  /// Its place in the row, from the left.
  var column: Int

  /// Whether the horizontal axis is labelled here and not at a panel below.
  var labelsX: Bool

  /// Whether the vertical axis is labelled here and not at a panel to the left.
  var labelsY: Bool

  /// The panels of a chart, row by row; rows without panels are left out.
  static func cells(of chart: Chart) -> [[PanelCell]] {
    let rows = chart.rows.filter { !$0.panels.isEmpty }
    var index = 0
    return rows.enumerated().map { row, content in
      content.panels.enumerated().map { column, panel in
        defer { index += 1 }
        let next = row + 1 < rows.count ? rows[row + 1] : nil
        let isAbove = next.map { $0.hasColumns(of: content) && column < $0.panels.count } ?? false
        let below = isAbove ? next?.panels[column] : nil
        let before = column > 0 ? content.panels[column - 1] : nil
        return PanelCell(
          panel: panel, index: index, row: row, column: column,
          labelsX: !(chart.sharedAxes.contains(.x) && below?.x.isAligned(with: panel.x) == true),
          labelsY: !(chart.sharedAxes.contains(.y) && before?.y.isAligned(with: panel.y) == true))
      }
    }
  }
}
