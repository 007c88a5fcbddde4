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

  /// From where to where the graphs of functions are not decided, panel by panel.
  public var undecided: [ClosedRange<Double>]
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
