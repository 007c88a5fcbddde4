import Files

/// A line on a terminal that shows how far the work is; elsewhere it is silent.
struct ProgressBar {
  private let total: Int
  private let isTimed: Bool
  private let isShown = StandardError.isTerminal
  private let start = ContinuousClock.now
  private var done = 0

  /// Creates a bar for so many steps.
  ///
  /// - Parameter isTimed: Whether to say how long the rest will take, if it goes on as it has.
  init(total: Int, isTimed: Bool = false) {
    self.total = total
    self.isTimed = isTimed
  }

  /// Goes some steps on.
  mutating func advance(by steps: Int = 1, _ name: String) {
    done += steps
    guard isShown else { return }
    let width = 24
    let filled = total == 0 ? width : width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let count = isTimed ? "\(100 * done / max(total, 1)) %" : "\(done)/\(total)"
    StandardError.show(progress: "\(bar) \(count) \(isTimed ? remaining + " " : "")\(name)")
  }

  /// Takes the line away.
  func clear() { StandardError.show(progress: nil) }

  private var remaining: String {
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    let seconds = Int((elapsed * Double(total - done) / Double(max(done, 1))).rounded(.up))
    return seconds < 60 ? "\(seconds) s left" : "\((seconds + 59) / 60) min left"
  }
}
