/// The shape of what one example is between two layers: an image with channels, or a row of numbers.
public struct Shape: Hashable, Sendable {
  /// Rows of pixels; 1 for a row of numbers.
  public let height: Int

  /// Pixels in a row; 1 for a row of numbers.
  public let width: Int

  /// Numbers at a pixel, which stand next to each other.
  public let channels: Int

  /// The shape of an image.
  public init(height: Int, width: Int, channels: Int) {
    self.height = height
    self.width = width
    self.channels = channels
  }

  /// The shape of a row of numbers.
  public init(_ count: Int) { self.init(height: 1, width: 1, channels: count) }

  /// How many pixels there are.
  public var pixels: Int { height * width }

  /// How many numbers there are.
  public var count: Int { pixels * channels }
}
