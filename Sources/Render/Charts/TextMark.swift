/// Words about a place, put where they cover neither curves nor other words.
public struct TextMark: Hashable, Sendable {
  /// Where words lie, seen from the place they are about.
  public enum Direction: Hashable, Sendable, CaseIterable {
    /// Above and to the right.
    case topTrailing

    /// Above.
    case top

    /// Above and to the left.
    case topLeading

    /// To the right.
    case trailing

    /// To the left.
    case leading

    /// Below and to the right.
    case bottomTrailing

    /// Below.
    case bottom

    /// Below and to the left.
    case bottomLeading
  }

  /// The place in data coordinates.
  public var position: Point

  /// The words; a newline begins another line.
  public var text: String

  /// Where the words go if there is room.
  public var preferredDirection: Direction

  /// Whether a thin line joins the words and the place when they are not next to each other.
  public var leader: Bool

  /// The colour of the words.
  public var style: SeriesStyle

  /// Creates an annotation of a place in data coordinates.
  public init(
    _ text: String, at position: Point, toward preferredDirection: Direction = .topTrailing,
    leader: Bool = true, style: SeriesStyle = .muted
  ) {
    self.text = text
    self.position = position
    self.preferredDirection = preferredDirection
    self.leader = leader
    self.style = style
  }
}
