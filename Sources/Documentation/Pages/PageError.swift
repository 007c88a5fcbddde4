/// Why the parts of a page could not be filled in: the page, the line and the cause.
public struct PageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the page.
  public let page: String

  /// The line, counted from 1.
  public let line: Int

  /// What is wrong, and what to do.
  public let cause: String

  /// One line: the page, the line, the cause.
  public var description: String { "\(page):\(line): filling in failed: \(cause)" }
}
