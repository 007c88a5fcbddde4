/// A page of the documentation.
public struct DocumentationPage: Hashable, Sendable {
  /// The path below `Docs/`.
  public let path: String

  /// The Markdown text.
  public let text: String

  /// Creates a page.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
