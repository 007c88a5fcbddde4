/// A figure before it has a size: what it shows, in data coordinates.
///
/// All words of a chart may hold markup; see ``Markup``.
public struct Chart: Hashable, Sendable {
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

  /// Creates a chart of one panel.
  public init(title: String, subtitle: String = "", description: String = "", panel: Panel) {
    self.init(
      title: title, subtitle: subtitle, description: description, rows: [ChartRow([panel])])
  }
}
