/// Where a function was published.
public struct Source: Hashable, Sendable, CustomStringConvertible {
  /// The names of the authors, such as `Maas, Hannun & Ng`.
  public let authors: String

  /// The year.
  public let year: Int

  /// The title.
  public let title: String

  /// What finds it: an arXiv number, a DOI, a journal and volume; empty if nothing does.
  public let identifier: String

  /// Creates a source.
  public init(_ authors: String, _ year: Int, _ title: String, _ identifier: String = "") {
    self.authors = authors
    self.year = year
    self.title = title
    self.identifier = identifier
  }

  /// One line: authors, year, title, identifier.
  public var description: String {
    "\(authors), \(year), \(title)" + (identifier.isEmpty ? "" : ", \(identifier)")
  }
}
