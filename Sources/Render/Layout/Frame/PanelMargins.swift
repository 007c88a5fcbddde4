/// What stands around a plot, measured, and the room it needs on each side.
struct PanelMargins: Sendable {
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

/// Which words a layout has room for.
struct ShownWords: Hashable, Sendable {
  var subtitle = true
  var axisTitles = true
  var legends = true
  var panelTitles = true
  var title = true
  var tickLabels = true

  /// From everything to nothing, each leaving out what matters least of what the last still had.
  static let steps: [ShownWords] = {
    var steps = [ShownWords()]
    for part in [
      \ShownWords.subtitle, \.axisTitles, \.legends, \.panelTitles, \.title, \.tickLabels,
    ] {
      var next = steps[steps.count - 1]
      next[keyPath: part] = false
      steps.append(next)
    }
    return steps
  }()
}

/// The title and subtitle of a chart at their places.
struct ChartHeader {
  /// The words.
  var lines: [PlacedLine] = []

  /// Where the next thing below may begin, in px.
  var bottom: Double

  /// Sets the words at the top of `area`; what fits at no size is left out.
  init(
    _ chart: Chart, in area: Rectangle, theme: Theme, typesetter: Typesetter,
    shown: ShownWords
  ) throws(RenderError) {
    bottom = area.minY
    let metrics = theme.metrics
    if shown.title, chart.isTitled {
      try add(
        chart.title, Font(size: metrics.title, weight: .semibold), theme.text, .title, in: area,
        typesetter)
    }
    if shown.subtitle {
      if !lines.isEmpty { bottom += 0.2 * metrics.subtitle }
      try add(
        chart.subtitle, Font(size: metrics.subtitle), theme.mutedText, .subtitle, in: area,
        typesetter)
    }
    if !lines.isEmpty { bottom += 0.7 * metrics.margin }
  }

  private mutating func add(
    _ string: String, _ font: Font, _ color: Color, _ role: TextBox.Role, in area: Rectangle,
    _ typesetter: Typesetter
  ) throws(RenderError) {
    if string.isEmpty { return }
    for shrinking in [1, 0.9, 0.8, 0.7, 0.6] {
      var font = font
      font.size *= shrinking
      guard let set = try typesetter.lines(string, font, width: area.width),
        set.count <= (shrinking == 1 ? 2 : 3)
      else { continue }
      for line in set {
        lines.append(
          PlacedLine(line, topLeft: Point(x: area.minX, y: bottom), color: color, role: role))
        bottom += line.height
      }
      return
    }
  }
}
