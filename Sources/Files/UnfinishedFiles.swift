import Synchronization
import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is being written beside the one that it will replace.
struct UnfinishedFile {
  /// Where it is.
  let path: String

  /// The open file, locked for as long as this process writes it.
  let descriptor: FileDescriptor

  /// Makes an empty one that has the permissions that the process gives to new files.
  init(in directory: String) throws(Errno) {
    self.init(try UnfinishedFiles.create(in: directory, isFolder: false))
  }

  /// Gives it the name of the file that it replaces.
  func replace(_ path: String) throws(Errno) {
    try UnfinishedFiles.finish(self.path) { () throws(Errno) in
      let isRenamed = self.path.withSystemName { old in
        path.withSystemName { rename(old, $0) == 0 }
      }
      guard isRenamed else { throw Errno(rawValue: errno) }
    }
    // Not before: until then the lock tells other processes that somebody writes it.
    try? descriptor.close()
  }

  /// Takes it away.
  func remove() {
    try? UnfinishedFiles.finish(path) { () throws(Errno) in
      _ = path.withSystemName { unlink($0) }
    }
    try? descriptor.close()
  }

  private init(_ made: (path: String, descriptor: FileDescriptor)) {
    (path, descriptor) = made
  }
}

/// All that this process writes and has to take away if it is stopped.
///
/// Each file, or folder, is locked. A process that is killed cannot take them away, but loses its locks; so
/// the next one can tell what nobody writes any more, and removes it.
package enum UnfinishedFiles {
  private struct State {
    var paths: Set<String> = []
    var sweptDirectories: Set<String> = []
    var isEnding = false

    /// Waits for the end of the process, if a signal has come: nothing is to be said of it.
    func waitIfEnding() {
      while isEnding { pause() }
    }
  }

  private static let state = Mutex(State())

  /// How the names begin and end.
  private static let (prefix, suffix) = (".sinerelu-", ".new")

  /// Makes a file or folder with a name that no other has, and locks it.
  static func create(
    in directory: String, isFolder: Bool
  ) throws(Errno) -> (path: String, descriptor: FileDescriptor) {
    sweep(directory)
    while true {
      // Short, for a name of its own plus the file's could be longer than the system allows.
      let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      let path = "\(directory)/\(prefix)\(random)\(suffix)"
      let file = try state.withLock { state throws(Errno) in
        state.waitIfEnding()
        let file = try open(path, isFolder: isFolder)
        state.paths.insert(path)
        return file
      }
      if lock(file) != .isOthers, let status = FileStatus(of: file), status.linkCount > 0 {
        return (path, file)
      }
      // Another process has looked at it between the two steps and takes it for a leftover.
      state.withLock { _ = $0.paths.remove(path) }
      try? file.close()
    }
  }

  /// Does the last step with a file, after which it is not unfinished any more.
  static func finish(_ path: String, _ body: () throws(Errno) -> Void) throws(Errno) {
    try state.withLock { state throws(Errno) in
      state.waitIfEnding()
      try body()
      state.paths.remove(path)
    }
  }

  /// Removes what killed processes have left in a directory, once in the life of this process.
  static func sweep(_ directory: String) {
    guard state.withLock({ $0.sweptDirectories.insert(directory).inserted }) else { return }
    for name in namesOfFiles(in: directory) where name.hasPrefix(prefix) && name.hasSuffix(suffix) {
      removeLeftover("\(directory)/\(name)")
    }
  }

  /// Takes everything away that is unfinished, and lets nothing new begin: the process is about to end.
  static func removeAll() {
    for _ in 0..<100 {
      let isDone: Bool? = state.withLockIfAvailable { state in
        state.isEnding = true
        for path in state.paths { remove(path) }
        return true
      }
      if isDone != nil { return }
      // A step under the lock is short, unless a file system does not answer.
      usleep(10_000)
    }
  }

  /// Removes a file, or a folder with all that it holds.
  static func remove(_ path: String) {
    guard path.withSystemName({ unlink($0) }) != 0 else { return }
    for name in namesOfFiles(in: path) { remove("\(path)/\(name)") }
    _ = path.withSystemName { rmdir($0) }
  }

  /// Removes a file or folder if nobody writes it.
  private static func removeLeftover(_ path: String) {
    let options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking, .noFollow]
    let file = path.withSystemName {
      try? FileDescriptor.open($0, .readOnly, options: options)
    }
    guard let file else { return }
    defer { try? file.close() }
    // The lock may be free because the file was finished just now: then it has another name.
    guard lock(file) == .isOurs, let own = FileStatus(of: file),
      let there = try? FileStatus(at: path, isFollowed: false), own.isSame(as: there)
    else { return }
    remove(path)
  }

  private static func open(
    _ path: String, isFolder: Bool
  ) throws(Errno) -> FileDescriptor {
    let result = path.withSystemName { place in
      Swift.Result { () throws -> FileDescriptor in
        guard isFolder else {
          return try FileDescriptor.open(
            place, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: FilePermissions(rawValue: 0o666))
        }
        guard mkdir(place, 0o700) == 0 else { throw Errno(rawValue: errno) }
        return try FileDescriptor.open(place, .readOnly, options: [.directory, .closeOnExec])
      }
    }
    switch result {
    case .success(let file): return file
    case .failure(let error): throw error as? Errno ?? .ioError
    }
  }

  private enum Lock {
    case isOurs, isOthers
    /// The file system has no locks: then nothing is a leftover.
    case isUnknown
  }

  private static func lock(_ file: FileDescriptor) -> Lock {
    if flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 { return .isOurs }
    return errno == EWOULDBLOCK ? .isOthers : .isUnknown
  }
}

/// The names of what is in a directory, without those of itself and of the one above.
func namesOfFiles(in directory: String) -> [String] {
  guard let stream = directory.withSystemName({ opendir($0) }) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { start in
        String(systemName: Array(UnsafeBufferPointer(start: start, count: strlen(name))))
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An empty folder for as long as something takes.
///
/// It is taken away too when a signal ends the process, and by the next process that makes one if this one is
/// killed.
public struct TemporaryFolder {
  /// Where it is.
  public let path: String

  private let descriptor: FileDescriptor

  /// Makes an empty folder where the system keeps what is temporary.
  ///
  /// - Throws: `FileError` if none can be made.
  public init() throws(FileError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let place = parent.isEmpty ? "/tmp" : parent
    do throws(Errno) {
      (path, descriptor) = try UnfinishedFiles.create(in: place, isFolder: true)
    } catch {
      throw FileError(
        "temporary folder in “\(place)”", .writing, "\(error); name another with TMPDIR")
    }
  }

  /// Removes it with all that it holds.
  public func remove() {
    try? UnfinishedFiles.finish(path) { () throws(Errno) in UnfinishedFiles.remove(path) }
    try? descriptor.close()
  }
}
