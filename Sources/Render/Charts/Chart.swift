/// A figure before it has a size: what it shows, in data coordinates.
///
/// All words of a chart may hold markup; see ``Markup``.
public struct Chart: Sendable {
  /// The name of the figure, set above it.
  public var title: String

  /// Whether the title stands above the figure; it names the file in any case.
  package var isTitled = true

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

/// Panels beside each other, together as wide as the chart.
public struct ChartRow: Sendable {
  /// The height of the row's plots relative to those of the other rows.
  public var height: Double

  /// The panels, left to right.
  public var panels: [Panel]

  /// How many panels the row has room for; places without a panel stay empty on the right.
  package var columns: Int

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - height: The height of the plots relative to those of the other rows.
  ///   - columns: How many panels it has room for; nil for as many as it has.
  ///   - panels: The panels, left to right.
  public init(height: Double = 1, columns: Int? = nil, panels: [Panel]) {
    self.height = height
    self.panels = panels
    self.columns = max(columns ?? 0, panels.count)
  }

  /// Creates a row from a list of panels.
  public init(height: Double = 1, _ panels: [Panel]) {
    self.init(height: height, panels: panels)
  }
}

/// One pair of axes and what is drawn between them.
public struct Panel: Sendable {
  /// The words above the panel; empty for none.
  public var title: String

  /// The width of the plot relative to the others of its row.
  public var width: Double

  /// The horizontal axis.
  public var x: Axis

  /// The vertical axis.
  public var y: Axis

  /// What is drawn, back to front within its layer.
  public var marks: [Mark]

  /// Creates a panel from a list of marks.
  public init(title: String = "", width: Double = 1, x: Axis, y: Axis, marks: [Mark]) {
    self.title = title
    self.width = width
    self.x = x
    self.y = y
    self.marks = marks
  }

  /// Creates a panel whose marks are written one below the other.
  public init(
    title: String = "", width: Double = 1, x: Axis = Axis(), y: Axis = Axis(),
    @MarkBuilder marks: () -> [Mark]
  ) {
    self.init(title: title, width: width, x: x, y: y, marks: marks())
  }
}

/// The axes that are labelled once for several panels instead of at each.
public struct SharedAxes: OptionSet, Hashable, Sendable {
  /// The choice as bits.
  public let rawValue: Int

  /// Creates a choice from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Panels below each other with equal x domains are labelled only at the lowest.
  public static let x = SharedAxes(rawValue: 1)

  /// Panels beside each other with equal y domains are labelled only at the leftmost.
  public static let y = SharedAxes(rawValue: 2)
}
