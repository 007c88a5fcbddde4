/// A chart: what it shows, in data coordinates; its size is chosen when it is laid out.
///
/// All words of a chart may hold markup; see ``Markup``.
public struct Chart: Sendable {
  /// The name of the figure, set above it.
  public var title: String

  /// Whether the title is drawn above the figure; it is the title of the file in any case.
  package var isTitled = true

  /// A line of explanation below the title; empty for none.
  public var subtitle: String

  /// The description for readers who cannot see the figure; it is not drawn.
  public var description: String

  /// The axes that are labelled only once, if panels have equal domains.
  public var sharedAxes: SharedAxes

  /// Where the names of lines are.
  public var legend = LegendPlacement.automatic

  /// Messages about parts that the chart cannot show, for the person who made it; they are not drawn.
  package var notes: [String] = []

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
  ///   - description: The description for readers who cannot see the chart.
  ///   - x: The horizontal axis; without a domain it shows the values of the marks.
  ///   - y: The vertical axis; without a domain it shows the values of the marks.
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

  /// For how many panels the row has room; places without a panel are empty, on the right.
  package var columns: Int

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - height: The height of the plots relative to those of the other rows.
  ///   - columns: For how many panels it has room; nil for the number of its panels.
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
  /// The title above the panel; empty for none.
  public var title: String

  /// The width of the plot relative to the others of its row.
  public var width: Double

  /// The horizontal axis.
  public var x: Axis

  /// The vertical axis.
  public var y: Axis

  /// What is drawn, back to front within its layer.
  public var marks: [Mark]

  /// Whether a unit has the same length on both axes; the plot is then as large as there is room for it.
  public var hasEqualUnits = false

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

/// The axes that are labelled once for several panels.
public struct SharedAxes: OptionSet, Hashable, Sendable {
  /// The choice as bits.
  public let rawValue: Int

  /// Creates a choice from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Of panels below each other with equal x domains, only the lowest has labels.
  public static let x = SharedAxes(rawValue: 1)

  /// Of panels beside each other with equal y domains, only the leftmost has labels.
  public static let y = SharedAxes(rawValue: 2)
}

/// Where the names of lines are.
public enum LegendPlacement: String, Hashable, Sendable, CaseIterable {
  /// Beside the curves, or in a legend where there is no room.
  case automatic

  /// In a legend above the panels.
  case top

  /// In a legend to the right of the panels.
  case right

  /// Beside the curves; names without room are left out, and are listed in ``Layout/omitted``.
  case curves

  /// Nowhere.
  case none
}
