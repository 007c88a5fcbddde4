/// One face of the typeface at one size.
public struct Font: Hashable, Sendable {
  /// The thickness of the strokes.
  public enum Weight: Hashable, Sendable {
    /// For running text.
    case regular

    /// For titles.
    case semibold
  }

  /// The height of the em square in px.
  public var size: Double

  /// The thickness of the strokes.
  public var weight: Weight

  /// Whether the letters are slanted, as variables are.
  public var isItalic: Bool

  /// Creates a font.
  public init(size: Double, weight: Weight = .regular, isItalic: Bool = false) {
    self.size = size
    self.weight = weight
    self.isItalic = isItalic
  }
}
