/// One direction of a panel: which values it shows and how they are labelled.
public struct Axis: Hashable, Sendable {
  /// What the values are, for example `*z*`; empty for none.
  public var title: String

  /// The values from one edge of the plot to the other, in data units.
  public var domain: ClosedRange<Double>

  /// Where the ticks are.
  public var ticks: TickPlacement

  /// Whether thin lines cross the plot at the ticks.
  public var grid: Bool

  /// Creates an axis.
  public init(
    title: String = "", domain: ClosedRange<Double>, ticks: TickPlacement = .automatic,
    grid: Bool = true
  ) {
    self.title = title
    self.domain = domain
    self.ticks = ticks
    self.grid = grid
  }
}
