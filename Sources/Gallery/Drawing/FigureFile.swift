/// A figure as the bytes of a file.
package struct FigureFile: Hashable, Sendable {
  /// The name of the file, without a directory.
  package let name: String

  /// Its path below the directory of the gallery.
  package let path: String

  /// Its content.
  package let bytes: [UInt8]

  /// What is wrong with the content of a file that should be this one; nil if nothing is.
  package func difference(from found: [UInt8]?) -> String? {
    guard let found else { return "\(path) is missing" }
    return found == bytes ? nil : "\(path) is not what would be drawn now"
  }
}
