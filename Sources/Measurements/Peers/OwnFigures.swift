import Foundation

/// How this package draws the figure that is compared: SineReLU, ε = 0.025, from −7 to 7.
public struct OwnFigures {
  /// Draws it in this process into a file format, and returns the size in bytes.
  public let warm: (_ format: String) throws -> Int

  /// The program that draws it, given a format and an existing folder.
  public let command: (_ format: String, _ folder: URL) -> FigureCommand

  /// Creates it from its parts.
  public init(
    warm: @escaping (_ format: String) throws -> Int,
    command: @escaping (_ format: String, _ folder: URL) -> FigureCommand
  ) {
    self.warm = warm
    self.command = command
  }
}
