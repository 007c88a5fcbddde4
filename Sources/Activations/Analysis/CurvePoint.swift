/// A point of a curve, in the units of its axes.
public struct CurvePoint: Hashable, Sendable {
  /// The argument.
  public let x: Double

  /// The value.
  public let y: Double

  /// Creates a point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
