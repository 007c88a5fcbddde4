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

extension Theme {
  /// Dark on white, for paper and for pages with a white ground.
  public static let light = Theme(
    background: Color(0xFFFFFF), text: Color(0x1B1F24), mutedText: Color(0x57606A),
    axis: Color(0x8C959F), zeroLine: Color(0xC3C9D0), grid: Color(0xEBEDF0),
    series: [
      0x3352CC, 0xBD3808, 0x029CB4, 0x89337F, 0xC18504, 0xF04F97, 0x1C2B5B, 0x75695C,
    ].map { Color($0) },
    seriesDashes: [
      [], [5, 2], [2, 1.5], [7, 2, 1.5, 2], [1, 1.5], [9, 2.5], [4, 1.5, 1, 1.5, 1, 1.5], [3, 3],
    ],
    rampStops: [0xDB7A17, 0xD44E39, 0xBD245D, 0x791D80, 0x311A7A].map { Color($0) },
    areaOpacity: 0.16, metrics: ThemeMetrics())

  /// Light on a near-black ground.
  public static let dark = Theme(
    background: Color(0x0F1419), text: Color(0xE9EEF3), mutedText: Color(0x9BA7B3),
    axis: Color(0x66717D), zeroLine: Color(0x444E59), grid: Color(0x20272E),
    series: [
      0x5793FF, 0xF3782B, 0x31E2B3, 0xAF6DAA, 0xF2BF45, 0xE286C4, 0xD5DEFF, 0x949882,
    ].map { Color($0) },
    seriesDashes: light.seriesDashes,
    rampStops: [0x6A55C6, 0xB25CC1, 0xED6BA4, 0xFF9D77, 0xFFD986].map { Color($0) },
    areaOpacity: 0.2, metrics: ThemeMetrics())
}

extension Theme {
  /// The colour at a place of the sequential ramp, 0 at its start and 1 at its end.
  ///
  /// Between the stops the colour is interpolated in OKLab; places outside 0...1 get the nearest end.
  package func ramp(at place: Double) -> Color {
    guard let first = rampStops.first, rampStops.count > 1, place > 0 else {
      return rampStops.first ?? text
    }
    let scaled = min(place, 1) * Double(rampStops.count - 1)
    let index = min(Int(scaled), rampStops.count - 2)
    let start = index == 0 ? first : rampStops[index]
    return OKLab(start).interpolated(
      to: OKLab(rampStops[index + 1]), at: scaled - Double(index)
    ).color
  }

  /// The colour of a style.
  package func color(of style: SeriesStyle) -> Color {
    if let color = style.color { return color }
    return switch style.source {
    case .series(let index):
      series.isEmpty ? text : series[Self.wrapped(index, series.count)]
    case .ramp(let place): ramp(at: place)
    case .muted: mutedText
    case .foreground: text
    }
  }

  /// The line of a style where a width of 1 means `width` px.
  func stroke(of style: SeriesStyle, width: Double) -> Stroke {
    let width = style.lineWidth ?? width * style.width
    let color = color(of: style)
    switch style.dash {
    case .solid: return Stroke(color, width: width, cap: .round)
    case .dashed: return Stroke(color, width: width, dash: [4 * width, 3 * width])
    case .dotted: return Stroke(color, width: width, dash: [0.01, 2.5 * width], cap: .round)
    case .dashDotted:
      return Stroke(color, width: width, dash: [5, 2, 1.2, 2].map { $0 * width })
    case .automatic:
      guard case .series(let index) = style.source, !seriesDashes.isEmpty else {
        return Stroke(color, width: width, cap: .round)
      }
      // Where the colours begin again the dashes are one further, so that no two lines look the same.
      let round = series.isEmpty || index < 0 ? 0 : index / series.count
      let dash = seriesDashes[Self.wrapped(index + round, seriesDashes.count)].map { $0 * width }
      return Stroke(color, width: width, dash: dash, cap: dash.isEmpty ? .round : .butt)
    }
  }

  private static func wrapped(_ index: Int, _ count: Int) -> Int {
    let remainder = index % count
    return remainder < 0 ? remainder + count : remainder
  }
}

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
