/// A measured line of words at its place.
struct PlacedLine: Hashable, Sendable {
  /// The words.
  var line: TextLine

  /// The left end of the baseline.
  var origin: Point

  /// The colour of the words.
  var color: Color

  /// What the words are for.
  var role: TextBox.Role

  /// The panel they belong to; nil for the whole chart.
  var panel: Int?

  /// Creates a line from the top-left corner of its box.
  init(
    _ line: TextLine, topLeft: Point, color: Color, role: TextBox.Role, panel: Int? = nil
  ) {
    self.line = line
    origin = Point(x: topLeft.x, y: topLeft.y + line.ascent)
    self.color = color
    self.role = role
    self.panel = panel
  }

  /// From the start of the words to their end and from ascent to descent.
  var box: Rectangle {
    Rectangle(
      minX: origin.x, minY: origin.y - line.ascent, maxX: origin.x + line.width,
      maxY: origin.y + line.descent)
  }

  /// What is drawn.
  var item: Scene.Item { .text(PlacedText(line.runs, color: color, origin: origin)) }

  /// What a layout tells of the words.
  var textBox: TextBox { TextBox(role: role, text: line.plain, box: box, panel: panel) }
}
