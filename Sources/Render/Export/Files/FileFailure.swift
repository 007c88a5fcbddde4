#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why the system refused to write a file.
struct FileFailure {
  private let code: Int32

  /// Takes the system's error number.
  init(_ code: Int32) {
    self.code = code
  }

  /// The system's words, and what to do about it.
  func words(path: String) -> String {
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return advice(directory: FilePath(path).directory).map { "\(reason); \($0)" } ?? reason
  }

  private func advice(directory: String) -> String? {
    switch code {
    case ENOENT: "create the directory “\(directory)” first"
    case ENOTDIR: "a part of “\(directory)” is a file; choose another directory"
    case EACCES, EPERM, EROFS: "choose a directory you may write to instead of “\(directory)”"
    case ENOSPC, EDQUOT: "make room there or choose another place"
    case ENAMETOOLONG: "choose a shorter name"
    case ELOOP: "its symbolic links go round in a circle; remove one"
    default: nil
    }
  }
}
