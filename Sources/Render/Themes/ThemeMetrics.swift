/// Sizes of fonts, widths of lines and distances of a figure, in px.
public struct ThemeMetrics: Hashable, Sendable {
  /// The font of the chart's title.
  public var title: Double = 17

  /// The font of the subtitle.
  public var subtitle: Double = 12

  /// The font of a panel's title.
  public var panelTitle: Double = 12

  /// The font of the titles of axes.
  public var axisTitle: Double = 12

  /// The font of tick labels.
  public var tickLabel: Double = 12

  /// The font of the names of series, and of legends.
  public var seriesLabel: Double = 12

  /// The font of annotations.
  public var annotation: Double = 12

  /// The width of a curve.
  public var curve: Double = 2

  /// The width of an axis line.
  public var axisLine: Double = 1

  /// The width of a grid line.
  public var gridLine: Double = 1

  /// The radius of a dot.
  public var dotRadius: Double = 3.5

  /// The distance from the edge of the figure to what it shows.
  public var margin: Double = 16

  /// The distance between panels.
  public var panelGap: Double = 22

  /// The font of tick labels on the finished figure, whatever its size; all other fonts keep their proportion to it.
  ///
  /// Nil for fonts that grow and shrink with the figure.
  public var fontSize: Double?

  /// Creates the metrics of a figure of some 640 × 480 px.
  package init() {}
}

extension ThemeMetrics {
  /// All lengths of the whole chart times `chart`, those inside panels times `panel`.
  func scaled(chart: Double, panel: Double) -> ThemeMetrics {
    var metrics = self
    for length in [\ThemeMetrics.title, \.subtitle, \.margin, \.panelGap] {
      metrics[keyPath: length] *= chart
    }
    for length in [
      \ThemeMetrics.panelTitle, \.axisTitle, \.tickLabel, \.seriesLabel, \.annotation, \.curve,
      \.axisLine, \.gridLine, \.dotRadius,
    ] {
      metrics[keyPath: length] *= panel
    }
    if let fontSize, metrics.tickLabel > 0 {
      let factor = fontSize / metrics.tickLabel
      for font in [
        \ThemeMetrics.title, \.subtitle, \.panelTitle, \.axisTitle, \.tickLabel, \.seriesLabel,
        \.annotation,
      ] {
        metrics[keyPath: font] *= factor
      }
      // Free of rounding, so that 9 pt are 9 pt.
      metrics.tickLabel = fontSize
    }
    return metrics
  }
}
