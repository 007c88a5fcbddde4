/// A line of words at its place.
public struct PlacedText: Hashable, Sendable {
  /// The words with their fonts, left to right.
  public var runs: [TextRun]

  /// The colour of all of them.
  public var color: Color

  /// Where the baseline begins.
  public var origin: Point

  /// The angle of the baseline in degrees, clockwise on the page; −90 reads upwards.
  public var angle: Double

  /// Creates a line of words.
  public init(_ runs: [TextRun], color: Color, origin: Point, angle: Double = 0) {
    self.runs = runs
    self.color = color
    self.origin = origin
    self.angle = angle
  }
}
