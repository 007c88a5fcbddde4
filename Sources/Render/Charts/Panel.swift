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
