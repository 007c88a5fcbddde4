#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A path, and what the system knows of it.
struct FilePath {
  /// What is found at a path, symbolic links followed.
  enum Kind {
    case missing, regular, directory, special
  }

  let string: String

  /// Takes the path as the user wrote it.
  init(_ string: String) {
    self.string = string
  }

  /// All up to the last slash; "." where there is none.
  var directory: String {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == string.startIndex ? "/" : String(string[..<slash])
  }

  /// What is there.
  func kind() throws(RenderError) -> Kind {
    // When standard output is a file, /dev/stdout is one too, and has to be added to, not replaced.
    if string.hasPrefix("/dev/") { return .special }
    var status = stat()
    guard stat(string, &status) == 0 else {
      if errno == ENOENT { return .missing }
      throw RenderError(string, .writing, FileFailure(errno).words(path: string))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .directory
    default: return .special
    }
  }

  /// The path that symbolic links at its end lead to, whether something is there or not.
  var target: FilePath {
    var path = self
    // The system itself gives up after 40 links.
    for _ in 0..<40 {
      guard let next = path.link else { return path }
      path = next
    }
    return path
  }

  /// Where the symbolic link at this path points to, or nil if there is none.
  private var link: FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(string, &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let end = String(decoding: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return FilePath(end.hasPrefix("/") ? end : "\(directory)/\(end)")
  }
}
