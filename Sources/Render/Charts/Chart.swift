/// A figure before it has a size: what it shows, in data coordinates.
///
/// All words of a chart may hold markup; see ``Markup``.
public struct Chart: Sendable {
  /// The name of the figure, set above it.
  public var title: String

  /// Whether the title stands above the figure; it names the file in any case.
  public var isTitled = true

  /// A line of explanation below the title; empty for none.
  public var subtitle: String

  /// What a reader who cannot see the figure should know; never drawn.
  public var description: String

  /// The axes that panels with equal domains label only once.
  public var sharedAxes: SharedAxes

  /// The rows of panels, top to bottom.
  public var rows: [ChartRow]

  /// Creates a chart of several rows.
  public init(
    title: String, subtitle: String = "", description: String = "", sharedAxes: SharedAxes = [],
    rows: [ChartRow]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.description = description
    self.sharedAxes = sharedAxes
    self.rows = rows
  }

  /// Creates a chart of one panel whose marks are written one below the other.
  ///
  /// - Parameters:
  ///   - title: The name of the chart, set above it; empty for none.
  ///   - subtitle: A line of explanation below the title; empty for none.
  ///   - description: What a reader who cannot see the chart should know.
  ///   - x: The horizontal axis; it shows what the marks have unless it has a domain.
  ///   - y: The vertical axis; it shows what the marks have unless it has a domain.
  ///   - marks: What is drawn, back to front.
  public init(
    title: String = "", subtitle: String = "", description: String = "", x: Axis = Axis(),
    y: Axis = Axis(), @MarkBuilder marks: () -> [Mark]
  ) {
    self.init(
      title: title, subtitle: subtitle, description: description,
      panel: Panel(x: x, y: y, marks: marks()))
  }

  /// Creates a chart of one panel.
  public init(title: String, subtitle: String = "", description: String = "", panel: Panel) {
    self.init(
      title: title, subtitle: subtitle, description: description, rows: [ChartRow([panel])])
  }
}
