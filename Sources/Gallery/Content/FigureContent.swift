import Render

/// What a figure shows: words and panels, before any curve is computed.
struct FigureContent {
  /// Panels beside each other.
  struct Row {
    /// The height relative to the other rows.
    var height = 1.0

    /// How many panels it has room for; nil for as many as it has.
    var columns: Int?

    /// The panels, left to right.
    var panels: [FunctionPanel]
  }

  /// The title, in markup.
  var title: String

  /// Whether the title stands above the figure; it names the file in any case.
  var isTitled = true

  /// The line below the title, in markup; empty for none.
  var subtitle: String

  /// What a reader who cannot see the figure should know.
  var description: String

  /// The axes that panels with equal domains label only once.
  var sharedAxes: SharedAxes = []

  /// The rows, top to bottom.
  var rows: [Row]

  /// All panels, row by row.
  var panels: [FunctionPanel] { rows.flatMap(\.panels) }

  /// Computes the curves and puts them into a chart; what costs time happens here.
  func chart() -> Chart {
    var chart = Chart(
      title: title, subtitle: subtitle, description: description, sharedAxes: sharedAxes,
      rows: rows.map {
        ChartRow(
          height: $0.height, columns: $0.columns, panels: $0.panels.map { $0.panel() })
      })
    chart.isTitled = isTitled
    if chart.hasBands {
      let note = "shaded: the curve lies within, not proved where"
      chart.subtitle = subtitle.isEmpty ? note : "\(subtitle); \(note)"
    }
    return chart
  }
}

extension Chart {
  /// Whether it is not proved everywhere where its graphs run.
  fileprivate var hasBands: Bool {
    rows.flatMap(\.panels).flatMap(\.marks).contains { mark in
      if case .function(let plot) = mark { !plot.undecided.isEmpty } else { false }
    }
  }
}
