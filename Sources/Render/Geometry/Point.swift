/// A position in a scene: user units, which are CSS pixels, x to the right and y downwards.
public struct Point: Hashable, Sendable {
  /// The distance from the left edge, in px.
  public var x: Double

  /// The distance from the top edge, in px.
  public var y: Double

  /// Creates a point from its coordinates in px.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
