/// The area of one line of words in a layout.
public struct TextBox: Hashable, Sendable {
  /// What the words are for.
  public enum Role: Hashable, Sendable {
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
  public var role: Role

  /// The words without markup.
  public var text: String

  /// From the start of the words to their end and from ascent to descent, in px.
  public var box: Rectangle

  /// The index of the panel in the layout's list; nil for words of the whole chart.
  public var panel: Int?
}
