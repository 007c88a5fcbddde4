/// The title and subtitle of a chart at their places.
struct ChartHeader {
  /// The words.
  var lines: [PlacedLine] = []

  /// Where the next thing below may begin, in px.
  var bottom: Double

  /// Sets the words at the top of `area`; what fits at no size is left out.
  init(
    _ chart: Chart, in area: Rectangle, theme: Theme, typesetter: Typesetter,
    furnishing: Furnishing
  ) throws(RenderError) {
    bottom = area.minY
    let metrics = theme.metrics
    if furnishing.title, chart.isTitled {
      try add(
        chart.title, Font(size: metrics.title, weight: .semibold), theme.text, .title, in: area,
        typesetter)
    }
    if furnishing.subtitle {
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
