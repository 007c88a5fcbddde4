/// A dot at one place.
public struct PointMark: Hashable, Sendable {
  /// How a dot is drawn.
  public enum Symbol: Hashable, Sendable {
    /// A disc.
    case filled

    /// A ring, filled with the background.
    case open

    /// A square on its side.
    case square

    /// A square on its corner.
    case diamond

    /// A triangle that points upwards.
    case triangle
  }

  /// The place in data coordinates; a dot outside the domains is not drawn.
  public var position: Point

  /// How the dot is drawn.
  public var symbol: Symbol

  /// The colour and width.
  public var style: SeriesStyle

  /// What this dot and others of its kind are called in the legend; nil for none.
  public var series: String?

  /// The words close to the dot; nil for none.
  public var label: String?

  /// Creates a dot at a place in data coordinates.
  public init(
    at position: Point, symbol: Symbol = .filled, style: SeriesStyle = .foreground,
    series: String? = nil, label: String? = nil
  ) {
    self.position = position
    self.symbol = symbol
    self.style = style
    self.series = series
    self.label = label
  }
}
