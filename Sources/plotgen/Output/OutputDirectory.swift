import ArgumentParser
import Foundation
import Render

/// The directory that files are written to.
struct OutputDirectory: CustomStringConvertible {
  /// The path as the user wrote it, without a slash at the end.
  let path: String

  /// Takes a path.
  init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` if it cannot be a path.
  static func read(_ argument: String) throws(ValidationError) -> OutputDirectory {
    guard !argument.isEmpty else { throw ValidationError("name a directory, such as Plots or .") }
    return OutputDirectory(argument)
  }

  var description: String { path }

  /// Whether there is a directory at the path.
  var exists: Bool { isDirectory(path) }

  /// Makes sure that there is a directory at the path, and none where a file is to be written.
  ///
  /// - Throws: `RenderError` if there is no directory and none can be made.
  func prepare(for names: [String] = []) throws(RenderError) {
    if !exists {
      guard !FileManager.default.fileExists(atPath: path) else {
        throw RenderError(subject, .writing, "it is a file; name a directory with --output")
      }
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        let cause = String(cString: strerror(errno))
        throw RenderError(subject, .writing, "\(cause); name another with --output")
      }
    }
    for name in names where isDirectory(self.path(of: name)) {
      throw RenderError(self.path(of: name), .writing, "it is a directory; remove it")
    }
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
    guard content(of: name) != bytes else { return path }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    if name.contains("/"), !isDirectory(folder) { try OutputDirectory(folder).prepare() }
    try AtomicFile.write(bytes, to: path)
    return path
  }

  /// What is in a file; nil if it cannot be read or is no ordinary file.
  func content(of name: String) -> [UInt8]? {
    let path = URL(filePath: path(of: name)).resolvingSymlinksInPath().path
    // Reading a pipe could wait for ever.
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The names of the files in the directory, in their order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private var subject: String { "output directory “\(path)”" }

  private func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
