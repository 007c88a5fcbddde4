extension ChartRow {
  /// Whether the panels of both rows stand exactly below each other.
  func hasColumns(of other: ChartRow) -> Bool {
    panels.map(\.width) == other.panels.map(\.width)
  }
}
