/// Panels beside each other, together as wide as the chart.
public struct ChartRow: Hashable, Sendable {
  /// The height of the row's plots relative to those of the other rows.
  public var height: Double

  /// The panels, left to right.
  public var panels: [Panel]

  /// Creates a row.
  public init(height: Double = 1, panels: [Panel]) {
    self.height = height
    self.panels = panels
  }

  /// Creates a row from a list of panels.
  public init(height: Double = 1, _ panels: [Panel]) {
    self.init(height: height, panels: panels)
  }
}
