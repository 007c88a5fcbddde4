/// Panels beside each other, together as wide as the chart.
public struct ChartRow: Sendable {
  /// The height of the row's plots relative to those of the other rows.
  public var height: Double

  /// The panels, left to right.
  public var panels: [Panel]

  /// How many panels the row has room for; places without a panel stay empty on the right.
  public var columns: Int

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - height: The height of the plots relative to those of the other rows.
  ///   - columns: How many panels it has room for; nil for as many as it has.
  ///   - panels: The panels, left to right.
  public init(height: Double = 1, columns: Int? = nil, panels: [Panel]) {
    self.height = height
    self.panels = panels
    self.columns = max(columns ?? 0, panels.count)
  }

  /// Creates a row from a list of panels.
  public init(height: Double = 1, _ panels: [Panel]) {
    self.init(height: height, panels: panels)
  }
}
