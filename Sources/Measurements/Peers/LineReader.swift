import Foundation

/// Reads lines from a file that may keep silent.
struct LineReader {
  /// Why there is no line.
  enum Failure: Error {
    case end, timeOut
  }

  private let descriptor: Int32
  private var bytes: [UInt8] = []

  /// Reads from an open file, which stays the caller's to close.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end.
  ///
  /// - Throws: `Failure` if the file ends before the line does, or the line does not come in time.
  mutating func line(within limit: Duration) throws(Failure) -> Data {
    let deadline = ContinuousClock.now + limit
    var searched = 0
    while true {
      if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(bytes[..<end])
        bytes.removeSubrange(...end)
        return line
      }
      searched = bytes.count
      try wait(until: deadline)
      try read()
    }
  }

  private func wait(until deadline: ContinuousClock.Instant) throws(Failure) {
    while true {
      let milliseconds = (deadline - .now) / .milliseconds(1)
      guard milliseconds > 0 else { throw .timeOut }
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // In pieces, since the argument is an Int32 and signals interrupt it.
      if poll(&request, 1, Int32(min(milliseconds.rounded(.up), 60_000))) > 0 { return }
    }
  }

  private mutating func read() throws(Failure) {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(descriptor, &block, block.count)
    if count < 0, errno == EINTR { return }
    guard count > 0 else { throw .end }
    bytes += block[..<count]
  }
}
