import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files that appear whole or not at all.
public enum AtomicFile {
  /// Writes `bytes` beside `path` and then renames them over whatever was there.
  ///
  /// A symbolic link is followed. What is no ordinary file, as a pipe or /dev/stdout, is written
  /// directly.
  ///
  /// - Throws: `FileError` if anything fails; then nothing new is left behind.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FileError("file “\(path)”", .writing, "that is no name of a file")
    }
    do throws(Errno) {
      switch try Place(path) {
      case .folder: break
      case .file(let target): return try replace(target, with: bytes)
      case .stream(let target): return try append(bytes, to: target)
      }
    } catch {
      throw FileError(writing: path, error)
    }
    throw FileError(path, .writing, "it is a directory; name a file in it")
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(Errno) {
    let file = try UnfinishedFile(in: directory(of: path))
    do throws(Errno) {
      try file.descriptor.write(all: bytes)
      // Else a power failure could leave the name to a file without content. Some file systems also report
      // a full disk only now.
      guard fsync(file.descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      try file.replace(path)
    } catch {
      file.remove()
      throw error
    }
  }

  /// Writes to what has a reader of its own, as a pipe, or a position of its own, as standard output.
  private static func append(_ bytes: [UInt8], to path: String) throws(Errno) {
    // Opening a pipe that nobody reads would wait for ever.
    let file = try path.withSystemName { place throws(Errno) in
      let number = open(place, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
      guard number >= 0 else { throw Errno(rawValue: errno) }
      return FileDescriptor(rawValue: number)
    }
    let flags = fcntl(file.rawValue, F_GETFL)
    if flags >= 0 { _ = fcntl(file.rawValue, F_SETFL, flags & ~O_NONBLOCK) }
    do throws(Errno) {
      try file.write(all: bytes)
    } catch {
      try? file.close()
      throw error
    }
    guard close(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
  }
}

/// What a path leads to, symbolic links followed.
private enum Place {
  case folder

  /// An ordinary file, or nothing yet.
  case file(String)

  /// What cannot be replaced: a pipe, a device, or an open file of a process.
  case stream(String)

  /// Looks at what is there; how the path is spelled does not matter.
  init(_ path: String) throws(Errno) {
    let descriptors = try? FileStatus(at: "/dev/fd/")
    var path = path
    // The system itself gives up after 40 links.
    for _ in 0...40 {
      guard let status = try FileStatus(at: path, isFollowed: false) else {
        self = .file(path)
        return
      }
      // Such a link leads to an open file, which may have no name. It has to be added to: when standard output
      // is a file, /dev/stdout is one too.
      if let descriptors, status.device == descriptors.device {
        self = try FileStatus(at: path)?.kind == .directory ? .folder : .stream(path)
        return
      }
      switch status.kind {
      case .regular: self = .file(path)
      case .directory: self = .folder
      case .pipe, .other: self = .stream(path)
      case .symbolicLink:
        let next = try target(ofLink: path)
        path = next.utf8.first == UInt8(ascii: "/") ? next : "\(directory(of: path))/\(next)"
        continue
      }
      return
    }
    throw .tooManySymbolicLinkLevels
  }
}

/// Where the symbolic link at a path points to.
private func target(ofLink path: String) throws(Errno) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = path.withSystemName { readlink($0, &buffer, buffer.count) }
  guard count >= 0 else { throw Errno(rawValue: errno) }
  guard count < buffer.count else { throw .fileNameTooLong }
  return String(systemName: buffer[..<count].map(UInt8.init(bitPattern:)))
}

extension FileDescriptor {
  fileprivate func write(all bytes: [UInt8]) throws(Errno) {
    do {
      try writeAll(bytes)
    } catch {
      throw error as? Errno ?? .ioError
    }
  }
}
