/// A finished layout: every line, area and word at its place, ready for any surface.
///
/// A scene knows nothing of charts and nothing of Cairo; it is what the first makes and the second draws.
public struct Scene: Hashable, Sendable {
  /// One thing to draw.
  public enum Item: Hashable, Sendable {
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
  public var size: Size

  /// What is behind everything.
  public var background: Color

  /// A few words that name the figure.
  public var title: String

  /// What a reader who cannot see the figure should know.
  public var description: String

  /// What is drawn, back to front.
  public var items: [Item]

  /// Creates a scene.
  public init(
    size: Size, background: Color, title: String, description: String, items: [Item]
  ) {
    self.size = size
    self.background = background
    self.title = title
    self.description = description
    self.items = items
  }
}
