/// A chart at a size: where the panels lie, and what could not be shown.
public struct Layout: Hashable, Sendable {
  /// What is drawn.
  package var scene: Scene

  /// The panels, row by row.
  public var panels: [PanelLayout]

  /// Every line of words in the scene.
  package var texts: [TextBox]

  /// The areas of the legends, each holding the boxes of its words; empty without legends.
  package var legends: [Rectangle]

  /// The annotations, without markup, that found no place and are not drawn.
  public var omitted: [String]

  /// The parts of the figure that found no room.
  package var missing: [Part] = []

  /// From where to where the graphs of functions are not decided, panel by panel.
  public var undecided: [ClosedRange<Double>]
}

extension Layout {
  /// A part of a figure that can do without it.
  package enum Part: String, Hashable, Sendable {
    /// The line of explanation below the title.
    case subtitle = "the subtitle"

    /// The names of axes.
    case axisTitles = "the titles of axes"

    /// The names of series.
    case legends = "the names of curves"

    /// The names of series where they were asked for.
    case legendBeside = "names to the right of the panels, so they are elsewhere"

    /// The words above panels.
    case panelTitles = "the titles of panels"

    /// The name of the figure.
    case title = "the title"

    /// The numbers and words beside axes.
    case tickLabels = "the labels of ticks"

    /// Plots that are large enough to read.
    case plots = "plots that can be read"
  }

  /// The layout with the parts of a chart that found no room in it.
  ///
  /// - Parameter fits: Whether every plot is large enough to read.
  func missingParts(of chart: Chart, theme: Theme, fits: Bool) -> Layout {
    let panels = chart.rows.flatMap(\.panels)
    let roles = Set(texts.map(\.role))
    let wanted: [(Part, isWanted: Bool, roles: Set<TextBox.Role>)] = [
      (.title, chart.isTitled && !chart.title.isEmpty, [.title]),
      (.subtitle, !chart.subtitle.isEmpty, [.subtitle]),
      (.panelTitles, panels.contains { !$0.title.isEmpty }, [.panelTitle]),
      (.axisTitles, panels.contains { !$0.x.title.isEmpty || !$0.y.title.isEmpty }, [.axisTitle]),
      (
        .legends,
        [.automatic, .top, .right].contains(chart.legend)
          && panels.contains { $0.legendEntries(theme).count > 1 },
        [.legendLabel, .seriesLabel]
      ),
      (.tickLabels, panels.contains { $0.x.ticks != .none || $0.y.ticks != .none }, [.tickLabel]),
    ]
    var layout = self
    layout.missing = wanted.filter { $0.isWanted && roles.isDisjoint(with: $0.roles) }.map(\.0)
    let rightmost = self.panels.map(\.plot.maxX).max() ?? 0
    if chart.legend == .right, !layout.missing.contains(.legends),
      !legends.contains(where: { $0.minX >= rightmost }),
      panels.contains(where: { $0.legendEntries(theme).count > 1 })
    {
      layout.missing.append(.legendBeside)
    }
    if !fits { layout.missing.append(.plots) }
    return layout
  }
}

/// A panel at its place.
public struct PanelLayout: Hashable, Sendable {
  /// The area between the axes, in px.
  public var plot: Rectangle

  /// The area of the panel with its titles, tick labels and legend, in px.
  package var frame: Rectangle

  /// From data to px, left to right.
  public var x: Scale

  /// From data to px, bottom to top; top to bottom for categories.
  public var y: Scale

  /// The ticks of the horizontal axis, left to right.
  package var xTicks: [Tick]

  /// The ticks of the vertical axis, bottom to top; top to bottom for categories.
  package var yTicks: [Tick]
}

/// The area of one line of words in a layout.
package struct TextBox: Hashable, Sendable {
  /// What the words are for.
  package enum Role: Hashable, Sendable {
    /// The chart's title.
    case title

    /// The chart's subtitle.
    case subtitle

    /// The title of a panel.
    case panelTitle

    /// The title of an axis.
    case axisTitle

    /// The label of a tick.
    case tickLabel

    /// The name of a series in a legend.
    case legendLabel

    /// The name of a series beside its line.
    case seriesLabel

    /// The label of a dot, rule or region, or an annotation.
    case annotation
  }

  /// What the words are for.
  package var role: Role

  /// The words without markup.
  package var text: String

  /// From the start of the words to their end and from ascent to descent, in px.
  package var box: Rectangle

  /// The index of the panel in the layout's list; nil for words of the whole chart.
  package var panel: Int?
}
