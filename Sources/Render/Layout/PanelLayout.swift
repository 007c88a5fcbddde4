/// A panel at its place.
public struct PanelLayout: Hashable, Sendable {
  /// The area between the axes, in px.
  public var plot: Rectangle

  /// The area of the panel with its titles, tick labels and legend, in px.
  public var frame: Rectangle

  /// From data to px, left to right.
  public var x: Scale

  /// From data to px, bottom to top; top to bottom for categories.
  public var y: Scale

  /// The ticks of the horizontal axis, left to right.
  public var xTicks: [Tick]

  /// The ticks of the vertical axis, bottom to top; top to bottom for categories.
  public var yTicks: [Tick]
}
