/// What is known about an activation function that cannot be computed.
public struct Facts: Hashable, Sendable {
  /// The name in Swift, such as `sineReLU`: the key of the catalogue.
  public let name: String

  /// The name in running text, such as `SineReLU`.
  public let title: String

  /// What the function has in common with others.
  public let family: Family

  /// The formula in LaTeX.
  public let formula: String

  /// The formula as it is read aloud, in plain characters.
  public let words: String

  /// What frameworks call it.
  public let names: [FrameworkName]

  /// Who published it, where and when; nil if its origin is not established.
  public let source: Source?

  /// Creates the facts of one function.
  public init(
    name: String, title: String, family: Family, formula: String, words: String,
    names: [FrameworkName] = [], source: Source?
  ) {
    self.name = name
    self.title = title
    self.family = family
    self.formula = formula
    self.words = words
    self.names = names
    self.source = source
  }

  /// The source in one line, or that there is none.
  public var origin: String { source?.description ?? "origin not established" }
}
