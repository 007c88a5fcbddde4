import Foundation
import Synchronization
import Terminal

/// A line on a terminal that says what is being done and for how long, from the first second on; elsewhere
/// it is silent.
final class WaitingNotice: Sendable {
  private let isEnded = Mutex(false)

  /// Begins to wait.
  ///
  /// - Parameter doing: What is being done, such as "inspecting".
  init(_ doing: String) {
    guard StandardError.isTerminal else { return }
    let start = ContinuousClock.now
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        let isOver = isEnded.withLock { isEnded in
          if !isEnded {
            let seconds = Int((ContinuousClock.now - start) / .seconds(1))
            StandardError.write(text: "\r\u{1B}[K\(doing), \(seconds) s")
          }
          return isEnded
        }
        if isOver { return }
      }
    }
  }

  /// Takes the line away.
  func end() {
    isEnded.withLock { isEnded in
      isEnded = true
      if StandardError.isTerminal { StandardError.write(text: "\r\u{1B}[K") }
    }
  }
}
