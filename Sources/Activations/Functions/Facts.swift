/// What is known about an activation function that cannot be computed.
public struct Facts: Hashable, Sendable {
  /// What functions of one kind have in common.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// The identity for large z, small or flat for negative z.
    case rectifier

    /// Bounded, rising from one value to another.
    case sigmoidal
  }

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

  /// Who published it, where and when.
  public let source: String

  /// Creates the facts of one function.
  public init(
    name: String, title: String, family: Family, formula: String, words: String, source: String
  ) {
    self.name = name
    self.title = title
    self.family = family
    self.formula = formula
    self.words = words
    self.source = source
  }
}
