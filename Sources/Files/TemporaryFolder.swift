import SystemPackage

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
