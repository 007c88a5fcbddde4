/// Results that are kept in a file of their own.
public protocol ResultsFile: Encodable, Hashable, Sendable {
  /// The name of the file, below `Docs/Data/`.
  static var fileName: String { get }

  /// The command that makes it.
  static var command: String { get }

  /// Reads the bytes of a file.
  ///
  /// - Parameter path: What errors call the file.
  /// - Throws: `ResultsError` for the first thing in it that is missing or wrong.
  init(_ bytes: [UInt8], path: String) throws(ResultsError)
}

extension ResultsFile {
  /// The bytes to keep, which end with a new line.
  ///
  /// - Throws: `ResultsError` if they could not be read again, as when a time is not finite.
  public func bytes() throws(ResultsError) -> [UInt8] {
    let bytes = try ResultsDocument.bytes(of: self)
    _ = try Self(bytes, path: Self.fileName)
    return bytes
  }
}
