/// A dot at one place.
public struct PointMark: Hashable, Sendable {
  /// How a dot is drawn.
  public enum Symbol: Hashable, Sendable {
    /// A disc.
    case filled

    /// A ring, filled with the background.
    case open
  }

  /// The place in data coordinates; a dot outside the domains is not drawn.
  public var position: Point

  /// How the dot is drawn.
  public var symbol: Symbol

  /// The colour and width.
  public var style: SeriesStyle

  /// The words close to the dot; nil for none.
  public var label: String?

  /// Creates a dot at a place in data coordinates.
  public init(
    at position: Point, symbol: Symbol = .filled, style: SeriesStyle = .foreground,
    label: String? = nil
  ) {
    self.position = position
    self.symbol = symbol
    self.style = style
    self.label = label
  }
}
