/// A page of the documentation that is generated.
public struct DocumentationPage: Sendable {
  /// The path below `Docs/`.
  public let path: String

  /// The Markdown text.
  public let text: String
}
