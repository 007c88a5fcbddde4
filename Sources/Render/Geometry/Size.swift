/// The extent of a rectangle, in px.
public struct Size: Hashable, Sendable {
  /// The horizontal extent in px.
  public var width: Double

  /// The vertical extent in px.
  public var height: Double

  /// Creates a size from its extents in px.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
