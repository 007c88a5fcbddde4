import SystemPackage

/// Why a file, a directory or a standard stream could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The step that failed.
  package enum Step: String, Hashable, Sendable {
    /// Bringing bytes from disk.
    case reading

    /// Bringing bytes to disk.
    case writing

    /// Taking a file away.
    case removing
  }

  /// The file, directory or stream it was about.
  package var subject: String

  /// The step that failed.
  package var step: Step

  /// The cause, and where it helps, what to do.
  package var cause: String

  /// Creates an error.
  package init(_ subject: String, _ step: Step, _ cause: String) {
    self.subject = subject
    self.step = step
    self.cause = cause
  }

  /// One line: subject, step, cause.
  public var description: String { "\(subject): \(step.rawValue) failed: \(cause)" }

  /// The system's refusal to write a file, with what to do about it.
  init(writing path: String, _ refusal: any Error) {
    let advice = (refusal as? Errno)?.advice(directory: directory(of: path))
    self.init(path, .writing, "\(refusal)" + (advice.map { "; \($0)" } ?? ""))
  }
}

/// All of a path up to the last slash; "." where there is none.
func directory(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension Errno {
  fileprivate func advice(directory: String) -> String? {
    switch self {
    case .noSuchFileOrDirectory: "create the directory “\(directory)” first"
    case .notDirectory: "a part of “\(directory)” is a file; choose another directory"
    case .permissionDenied, .notPermitted, .readOnlyFileSystem:
      "choose a directory you may write to instead of “\(directory)”"
    case .noSpace, .diskQuotaExceeded: "make room there or choose another place"
    case .fileTooLarge: "allow larger files, as with 'ulimit -f unlimited'"
    case .noSuchAddressOrDevice: "nothing reads this pipe; start what reads it first"
    case .fileNameTooLong: "choose a shorter name"
    case .tooManySymbolicLinkLevels: "its symbolic links go round in a circle; remove one"
    default: nil
    }
  }
}
