import CZlib
import Foundation

/// A file that may be packed by gzip.
///
/// zlib is called directly: Foundation cannot unpack gzip on Linux, and zlib reads plain files the same way.
enum CompressedFile {
  /// The greatest size of what is unpacked that makes sense for a data set: 1 GiB.
  static let greatestCount = 1 << 30

  /// All bytes of a file, unpacked.
  ///
  /// - Throws: `DataError` if the file cannot be opened, or is damaged.
  static func bytes(of path: String) throws(DataError) -> [UInt8] {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw DataError(path, .unreadable("it is a folder"))
    }
    guard let file = gzopen(path, "rb") else {
      throw DataError(path, .unreadable(String(cString: strerror(errno))))
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= greatestCount {
      let count = gzread(file, &chunk, UInt32(chunk.count))
      guard count > 0 else { break }
      bytes += chunk[..<Int(count)]
    }
    // A missing end shows itself as an error too, but only after all that is there has been read.
    var code: Int32 = Z_OK
    let message = gzerror(file, &code).map { String(cString: $0) } ?? ""
    let isAtEnd = gzeof(file) == 1
    gzclose_r(file)
    guard code == Z_OK || code == Z_STREAM_END, isAtEnd else {
      let reason = message.split(separator: ": ").last.map(String.init) ?? "error \(code)"
      throw DataError(path, .damagedCompression(reason))
    }
    return bytes
  }
}
