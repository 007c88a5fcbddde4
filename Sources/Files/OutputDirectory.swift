import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The directory that files are written to.
package struct OutputDirectory: CustomStringConvertible {
  /// The path as the user wrote it, without a slash at the end.
  package let path: String

  /// Takes a path.
  package init(_ path: String) {
    let isEndless = path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/")
    self.path = isEndless ? String(path.unicodeScalars.dropLast()) : path
  }

  package var description: String { path }

  /// Whether there is a directory at the path.
  package var exists: Bool { kind(of: path) == .directory }

  /// Makes sure that there is a directory at the path, and none where a file is to be written.
  ///
  /// - Throws: `FileError` if there is no directory and none can be made.
  package func prepare(for names: [String] = []) throws(FileError) {
    if !exists {
      guard kind(of: path) == nil else {
        throw FileError(subject, .writing, "it is a file; name a directory with --output")
      }
      do throws(Errno) {
        try makeDirectory(path)
      } catch {
        throw FileError(subject, .writing, "\(error); name another with --output")
      }
    }
    for name in names where kind(of: self.path(of: name)) == .directory {
      throw FileError(self.path(of: name), .writing, "it is a directory; remove it")
    }
  }

  /// The path of a file in the directory.
  package func path(of name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// Writes a file, unless it has that content already.
  ///
  /// - Returns: The path.
  /// - Throws: `FileError` if it cannot be written.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws(FileError) -> String {
    let path = path(of: name)
    UnfinishedFiles.sweep(directory(of: path))
    guard content(of: name) != bytes else { return path }
    if name.utf8.contains(UInt8(ascii: "/")) { try OutputDirectory(directory(of: path)).prepare() }
    try AtomicFile.write(bytes, to: path)
    return path
  }

  /// What is in a file; nil if it cannot be read or is no ordinary file.
  package func content(of name: String) -> [UInt8]? {
    let path = path(of: name)
    // Reading a pipe could wait for ever.
    guard let status = try? FileStatus(at: path), status.kind == .regular else { return nil }
    let file = path.withSystemName {
      try? FileDescriptor.open($0, .readOnly, options: .closeOnExec)
    }
    return try? file?.closeAfter { try file?.readToEnd(expecting: status.size) }
  }

  /// Whether there is anything at the path of a file.
  package func holds(_ name: String) -> Bool { kind(of: path(of: name)) != nil }

  /// Removes a file, if it is there.
  ///
  /// - Throws: `FileError` if it is there and cannot be removed.
  package func remove(_ name: String) throws(FileError) {
    guard path(of: name).withSystemName({ unlink($0) }) != 0 else { return }
    let refusal = Errno(rawValue: errno)
    guard refusal != .noSuchFileOrDirectory else { return }
    throw FileError(path(of: name), .removing, "\(refusal); remove it by hand")
  }

  /// The names of the files in the directory, in their order.
  package var names: [String] { namesOfFiles(in: path).sorted() }

  private var subject: String { "output directory “\(path)”" }
}

/// What is found at a path, symbolic links followed; nil if there is nothing that can be reached.
private func kind(of path: String) -> FileStatus.Kind? { (try? FileStatus(at: path))?.kind }

/// Makes a directory, and those above it that are missing.
private func makeDirectory(_ path: String) throws(Errno) {
  if path.withSystemName({ mkdir($0, 0o777) }) == 0 { return }
  let refusal = Errno(rawValue: errno)
  let parent = directory(of: path)
  switch refusal {
  case .noSuchFileOrDirectory where parent != path && kind(of: parent) == nil:
    try makeDirectory(parent)
    guard path.withSystemName({ mkdir($0, 0o777) }) == 0 else { throw Errno(rawValue: errno) }
  // Another process was quicker.
  case .fileExists where kind(of: path) == .directory: return
  default: throw refusal
  }
}

extension FileDescriptor {
  fileprivate func readToEnd(expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    let block = 1 << 16
    while true {
      let piece = try [UInt8](unsafeUninitializedCapacity: block) { buffer, count in
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
  }
}
