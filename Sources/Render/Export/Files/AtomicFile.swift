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
  /// directly. Throws `RenderError` if anything fails; then nothing new is left behind.
  public static func write(_ bytes: [UInt8], to path: String) throws(RenderError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw RenderError("file “\(path)”", .writing, "that is no name of a file")
    }
    let place = FilePath(path)
    switch try place.kind() {
    case .directory:
      throw RenderError(path, .writing, "it is a directory; name a file in it")
    case .special:
      let file = try OutputFile(existing: path, subject: path)
      try file.write(bytes, subject: path)
      try file.close(subject: path)
    case .regular, .missing:
      try replace(place.target, with: bytes, subject: path)
    }
  }

  private static func replace(
    _ place: FilePath, with bytes: [UInt8], subject: String
  ) throws(RenderError) {
    // Short, for a name of its own plus the file's could be longer than the system allows.
    let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let name = "\(place.directory)/.\(random).new"
    let file = try OutputFile(creating: name, subject: subject)
    do throws(RenderError) {
      try file.write(bytes, subject: subject)
      try file.close(subject: subject)
      guard rename(name, place.string) == 0 else {
        throw RenderError(subject, .writing, FileFailure(errno).words(path: subject))
      }
    } catch {
      unlink(name)
      throw error
    }
  }
}
