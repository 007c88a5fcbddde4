/// The colours, fonts and widths of a figure.
public struct Theme: Hashable, Sendable {
  /// What is behind everything.
  public var background: Color

  /// Titles and names.
  public var text: Color

  /// Subtitles, tick labels and annotations.
  public var mutedText: Color

  /// Lines along the axes.
  public var axis: Color

  /// Lines at zero.
  public var zeroLine: Color

  /// Lines at the ticks.
  public var grid: Color

  /// The colours of series in the order in which to use them.
  public var series: [Color]

  /// Lengths of dashes and gaps in units of the line width, one list for each series; empty for solid.
  public var seriesDashes: [[Double]]

  /// The colours of the sequential ramp, evenly spaced from its start to its end.
  public var rampStops: [Color]

  /// The opacity of bands, 0 to 1.
  public var areaOpacity: Double

  /// Sizes of fonts, widths of lines and distances, in px.
  public var metrics: ThemeMetrics
}
