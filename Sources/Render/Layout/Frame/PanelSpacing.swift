/// The distances between the parts of a panel, in px.
struct PanelSpacing: Sendable {
  /// How far a tick label on the edge of the plot stands over it.
  var overhang: Double

  /// From the plot to the labels of the vertical axis.
  var besideAxis: Double

  /// From the plot to the labels of the horizontal axis.
  var belowAxis: Double

  /// Between the title of an axis and its labels.
  var besideAxisTitle: Double

  /// Below a panel's title.
  var belowTitle: Double

  /// Below a legend.
  var belowLegend: Double

  /// From the end of a curve to its name in the margin.
  var beforeName: Double

  init(_ metrics: ThemeMetrics, tickHeight: Double) {
    overhang = 0.5 * tickHeight + 0.5
    besideAxis = 0.6 * metrics.tickLabel
    belowAxis = max(0.45 * metrics.tickLabel, 0.5 * tickHeight - 1.5)
    besideAxisTitle = 0.4 * metrics.axisTitle
    belowTitle = 0.25 * metrics.panelTitle
    belowLegend = 0.5 * metrics.seriesLabel
    beforeName = 0.5 * metrics.seriesLabel
  }
}
