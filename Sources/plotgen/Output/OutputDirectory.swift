import Foundation
import Render

/// The directory that files are written to.
struct OutputDirectory {
  /// The path as the user wrote it, without a slash at the end.
  let path: String

  /// Makes sure that there is a directory at the path, so that nothing is drawn in vain.
  ///
  /// - Throws: `RenderError` if there is none and none can be made.
  init(creating path: String) throws(RenderError) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: trimmed, isDirectory: &isDirectory) {
      guard isDirectory.boolValue else {
        throw RenderError(
          "output directory “\(path)”", .writing, "it is a file; name a directory with --output")
      }
    } else {
      do {
        try FileManager.default.createDirectory(
          atPath: trimmed, withIntermediateDirectories: true)
      } catch {
        let cause = String(cString: strerror(errno))
        throw RenderError(
          "output directory “\(path)”", .writing, "\(cause); name another with --output")
      }
    }
    self.path = trimmed
  }

  /// The path of a file in the directory.
  func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// Writes a file, unless it has that content already.
  ///
  /// - Returns: The path.
  /// - Throws: `RenderError` if it cannot be written.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws(RenderError) -> String {
    let path = path(of: name)
    if content(of: name) != bytes { try AtomicFile.write(bytes, to: path) }
    return path
  }

  /// What is in a file; nil if it cannot be read.
  func content(of name: String) -> [UInt8]? {
    let path = path(of: name)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The names of the files in the directory, in their order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
