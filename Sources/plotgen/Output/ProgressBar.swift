/// A line on a terminal that shows how far the work is; elsewhere it is silent.
struct ProgressBar {
  private let total: Int
  private let isShown = StandardError.isTerminal
  private var done = 0

  /// Creates a bar for so many steps.
  init(total: Int) { self.total = total }

  /// Goes one step on.
  mutating func advance(_ name: String) {
    done += 1
    guard isShown else { return }
    let width = 24
    let filled = total == 0 ? width : width * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    StandardError.write(text: "\r\u{1B}[K\(bar) \(done)/\(total) \(name)")
  }

  /// Takes the line away.
  func clear() {
    if isShown { StandardError.write(text: "\r\u{1B}[K") }
  }
}
