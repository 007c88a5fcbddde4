/// A figure as the bytes of a file.
public struct FigureFile: Hashable, Sendable {
  /// The name of the file, without a directory.
  public let name: String

  /// Its content.
  public let bytes: [UInt8]

  /// What is wrong with the content of a file that should be this one; nil if nothing is.
  public func difference(from found: [UInt8]?) -> String? {
    guard let found else { return "\(name) is missing" }
    return found == bytes ? nil : "\(name) is not what would be drawn now"
  }
}
