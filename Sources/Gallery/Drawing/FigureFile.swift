/// A figure as the bytes of a file.
public struct FigureFile: Hashable, Sendable {
  /// The name of the file, without a directory.
  public let name: String

  /// Its content.
  public let bytes: [UInt8]
}
