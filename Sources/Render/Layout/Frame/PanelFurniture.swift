/// What stands around a plot, measured, and the room it needs on each side.
struct PanelFurniture: Sendable {
  /// The panel's title, line by line.
  var titles: [TextLine] = []

  /// The title of the vertical axis, which stands above it.
  var yTitle: TextLine?

  /// The title of the horizontal axis, which stands below its labels.
  var xTitle: TextLine?

  /// The legend of this panel alone.
  var legend: Legend?

  /// The names in the right margin.
  var trailing: TrailingNames?

  /// The ticks of the vertical axis.
  var yLabels = AxisLabels()

  /// The ticks of the horizontal axis.
  var xLabels = AxisLabels()

  /// The room for labels of the horizontal axis above the plot, in px.
  var mirror = 0.0

  /// The room above the plot, in px.
  var top = 0.0

  /// The room below the plot, in px.
  var bottom = 0.0

  /// The room to the left of the plot, in px.
  var left = 0.0

  /// The room to the right of the plot, in px.
  var right = 0.0
}
