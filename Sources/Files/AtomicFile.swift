import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files that appear whole or not at all.
package enum AtomicFile {
  /// Writes `bytes` beside `path` and then renames them over whatever was there.
  ///
  /// A symbolic link is followed. What is no ordinary file, as a pipe or /dev/stdout, is written
  /// directly.
  ///
  /// - Throws: `FileError` if anything fails; then nothing new is left behind.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FileError("file “\(path)”", .writing, "that is no name of a file")
    }
    do {
      switch try kind(of: path) {
      case .directory?:
        throw FileError(path, .writing, "it is a directory; name a file in it")
      case .regular?, nil:
        try replace(target(of: path), with: bytes)
      default:
        try write(bytes, andClose: open(path, .append))
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(writing: path, error)
    }
  }

  /// What is found at a path, symbolic links followed; nil if there is nothing.
  private static func kind(of path: String) throws -> FileType? {
    // When standard output is a file, /dev/stdout is one too, and has to be added to, not replaced.
    if path.hasPrefix("/dev/") { return .characterSpecial }
    do {
      return try path.withCString { try Stat($0).type }
    } catch Errno.noSuchFileOrDirectory {
      return nil
    }
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws {
    // Short, for a name of its own plus the file's could be longer than the system allows.
    let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let name = "\(directory(of: path))/.\(random).new"
    let file = try open(name, [.create, .exclusiveCreate])
    do {
      try write(bytes, andClose: file)
      guard rename(name, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(name)
      throw error
    }
  }

  /// Opens a file for writing; a new one has the permissions that the process gives to new files.
  private static func open(
    _ path: String, _ options: FileDescriptor.OpenOptions
  ) throws -> FileDescriptor {
    try path.withCString { place in
      try FileDescriptor.open(
        place, .writeOnly, options: [options, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o666))
    }
  }

  /// Some file systems report a full disk only when the file is closed.
  private static func write(_ bytes: [UInt8], andClose file: FileDescriptor) throws {
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }

  /// The path that symbolic links at the end of a path lead to, whether something is there or not.
  private static func target(of path: String) -> String {
    var path = path
    // The system itself gives up after 40 links.
    for _ in 0..<40 {
      guard let next = link(at: path) else { return path }
      path = next.hasPrefix("/") ? next : "\(directory(of: path))/\(next)"
    }
    return path
  }

  /// Where the symbolic link at a path points to, or nil if there is none.
  private static func link(at path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    return String(decoding: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
