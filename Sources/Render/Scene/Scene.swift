/// A finished layout: every line, area and word at its place, ready for any surface.
///
/// A scene knows nothing of charts and nothing of Cairo; it is what the first makes and the second draws.
package struct Scene: Hashable, Sendable {
  /// One thing to draw.
  package enum Item: Hashable, Sendable {
    /// A line along the path.
    case stroke(Path, Stroke)

    /// The inside of the path.
    case fill(Path, Color)

    /// Words.
    case text(PlacedText)

    /// Items of which only what lies in the rectangle is drawn.
    case clip(Rectangle, [Item])
  }

  /// The extent of the whole, in px.
  package var size: Size

  /// What is behind everything.
  package var background: Color

  /// A few words that name the figure.
  package var title: String

  /// What a reader who cannot see the figure should know.
  package var description: String

  /// What is drawn, back to front.
  package var items: [Item]

  /// Creates a scene.
  package init(
    size: Size, background: Color, title: String, description: String, items: [Item]
  ) {
    self.size = size
    self.background = background
    self.title = title
    self.description = description
    self.items = items
  }
}

/// A line of words at its place.
package struct PlacedText: Hashable, Sendable {
  /// The words with their fonts, left to right.
  package var runs: [TextRun]

  /// The colour of all of them.
  package var color: Color

  /// Where the baseline begins.
  package var origin: Point

  /// The angle of the baseline in degrees, clockwise on the page; −90 reads upwards.
  package var angle: Double

  /// From the start of the words to their end, as they were measured, in px.
  package var width: Double

  /// Which part of the words keeps its place where other letters are set than were measured.
  package var alignment: Alignment

  /// A part of a line of words.
  package enum Alignment: Hashable, Sendable {
    /// The beginning.
    case leading

    /// The middle.
    case center

    /// The end.
    case trailing

    /// How much of the words comes before it, 0 to 1.
    var share: Double {
      switch self {
      case .leading: 0
      case .center: 0.5
      case .trailing: 1
      }
    }
  }

  /// Creates a line of words.
  package init(
    _ runs: [TextRun], color: Color, origin: Point, angle: Double = 0, width: Double = 0,
    alignment: Alignment = .leading
  ) {
    self.runs = runs
    self.color = color
    self.origin = origin
    self.angle = angle
    self.width = width
    self.alignment = alignment
  }
}
