/// What is known about an activation function that cannot be computed.
public struct Facts: Hashable, Sendable {
  /// The name in Swift, such as `sineReLU`: the key of the catalogue.
  public let name: String

  /// The name in running text, such as `SineReLU`.
  public let title: String

  /// What the function has in common with others.
  public let family: Family

  /// The formula in the grammar of ``Expression``, with the symbols of parameters, such as
  /// `z > 0 ? z : ε·(sin z − cos z)`; its other printed forms are derived from it.
  public let formula: String

  /// The numbers that have a name in the formula and cannot be chosen.
  let constants: [Expression.Parameter]

  /// What frameworks call it.
  public let names: [FrameworkName]

  /// Who published it, where and when; nil if its origin is not established.
  public let source: Source?

  /// Creates the facts of one function.
  public init(
    name: String, title: String, family: Family, formula: String,
    constants: KeyValuePairs<String, Double> = [:], names: [FrameworkName] = [], source: Source?
  ) {
    self.name = name
    self.title = title
    self.family = family
    self.formula = formula
    self.constants = constants.map { Expression.Parameter(name: $0, value: $1) }
    self.names = names
    self.source = source
  }

  /// The source in one line, or that there is none.
  package var origin: String { source?.description ?? "origin not established" }
}

/// Where a function was published.
public struct Source: Hashable, Sendable, CustomStringConvertible {
  /// The names of the authors, such as `Maas, Hannun & Ng`.
  package let authors: String

  /// The year.
  package let year: Int

  /// The title.
  package let title: String

  /// The identifier: an arXiv number, a DOI, or a journal and volume; empty if there is none.
  package let identifier: String

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

/// What activation functions of one kind have in common.
public enum Family: String, Hashable, Sendable, CaseIterable {
  /// The identity, or nearly so, for large z; small or flat for negative z.
  case rectifier

  /// Bounded, rising from one value to another.
  case sigmoidal

  /// Straight lines that are not rectifiers: clipped lines, steps, the identity.
  case piecewiseLinear

  /// The identity for positive z, an exponential or its like for negative z.
  case exponentialLinear

  /// z times a gate that opens from 0 to 1.
  case gated

  /// Values near 0 become 0 or smaller; beyond, the function is a line.
  case shrinkage

  /// Functions with a sine or cosine for all arguments.
  case periodic

  /// Polynomials, bell-shaped functions and others.
  case other

  /// The name in running text, in the plural.
  public var title: String {
    switch self {
    case .rectifier: "Rectifiers"
    case .sigmoidal: "Sigmoidal functions"
    case .piecewiseLinear: "Clipped lines and steps"
    case .exponentialLinear: "Exponential linear units"
    case .gated: "Gated functions"
    case .shrinkage: "Shrinkage"
    case .periodic: "Periodic functions"
    case .other: "Polynomials and others"
    }
  }
}
