#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Owner of a file open for writing.
struct OutputFile: ~Copyable {
  private let descriptor: Int32

  /// Opens what exists already, and adds to it.
  init(existing path: String, subject: String) throws(RenderError) {
    self.descriptor = try opened(path, O_WRONLY | O_APPEND | O_CLOEXEC, subject)
  }

  /// Creates a file that did not exist, with the permissions that the process gives to new files.
  init(creating path: String, subject: String) throws(RenderError) {
    self.descriptor = try opened(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, subject)
  }

  deinit {
    _ = systemClose(descriptor)
  }

  /// Writes all the bytes, in as many pieces as the system takes them.
  borrowing func write(_ bytes: [UInt8], subject: String) throws(RenderError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0, from: done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw RenderError(subject, .writing, FileFailure(errno).words(path: subject))
      }
      done += count
    }
  }

  /// Closes the file; some file systems report a full disk only here.
  consuming func close(subject: String) throws(RenderError) {
    let descriptor = descriptor
    discard self
    guard systemClose(descriptor) == 0 || errno == EINTR else {
      throw RenderError(subject, .writing, FileFailure(errno).words(path: subject))
    }
  }
}

private func opened(
  _ path: String, _ flags: Int32, _ subject: String
) throws(RenderError) -> Int32 {
  while true {
    let descriptor = open(path, flags, 0o666)
    if descriptor >= 0 { return descriptor }
    guard errno == EINTR else {
      throw RenderError(subject, .writing, FileFailure(errno).words(path: subject))
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, from: Int) -> Int {
  let rest = UnsafeRawBufferPointer(rebasing: bytes[from...])
  return write(descriptor, rest.baseAddress, rest.count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
