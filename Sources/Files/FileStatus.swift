import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the system knows of a file.
struct FileStatus {
  /// What is found at a path.
  enum Kind {
    case regular, directory, symbolicLink, pipe, other
  }

  /// What it is.
  let kind: Kind

  /// How many bytes it has.
  let size: Int

  /// The file system that it is on.
  let device: dev_t

  /// What it is called there.
  private let number: ino_t

  /// How many names it has.
  let linkCount: Int

  /// Asks for what is at a path; nil if there is nothing.
  ///
  /// - Parameter isFollowed: Whether a symbolic link at the end of the path is followed.
  /// - Throws: `Errno` if the path cannot be followed for another reason.
  init?(at path: String, isFollowed: Bool = true) throws(Errno) {
    var status = stat()
    let result = path.withSystemName { isFollowed ? stat($0, &status) : lstat($0, &status) }
    guard result == 0 else {
      let refusal = Errno(rawValue: errno)
      guard refusal == .noSuchFileOrDirectory else { throw refusal }
      return nil
    }
    self.init(status)
  }

  /// Asks for an open file.
  init?(of file: FileDescriptor) {
    var status = stat()
    guard fstat(file.rawValue, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether it is the same file as another, under whatever name.
  func isSame(as other: FileStatus) -> Bool { device == other.device && number == other.number }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      default: .other
      }
    size = Int(status.st_size)
    device = status.st_dev
    number = status.st_ino
    linkCount = Int(status.st_nlink)
  }
}
