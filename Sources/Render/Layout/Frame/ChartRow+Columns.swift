extension ChartRow {
  /// The relative widths of all places, those without a panel included.
  var widths: [Double] {
    panels.map(\.width) + Array(repeating: 1, count: max(columns - panels.count, 0))
  }

  /// Whether the places of both rows stand exactly below each other.
  func hasColumns(of other: ChartRow) -> Bool { widths == other.widths }
}
