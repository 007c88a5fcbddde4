/// A number that belongs to a function and can be chosen.
public struct Parameter<Function>: Sendable {
  /// The name in full, as the property has it.
  public let name: String

  /// The sign that formulas and labels use, with `_` before a subscript, such as `t_l`.
  public let symbol: String

  /// What the parameter does.
  public let meaning: String

  /// The values it may have.
  public let range: ParameterRange

  /// Values that show its effect when they are drawn together, in ascending order; empty if a figure
  /// needs no more than the default.
  public let examples: [Double]

  /// Where the function keeps it.
  public let value: WritableKeyPath<Function, Double> & Sendable

  /// Creates a parameter.
  public init(
    _ name: String, _ value: WritableKeyPath<Function, Double> & Sendable, symbol: String,
    meaning: String, range: ParameterRange = .all, examples: [Double] = []
  ) {
    self.name = name
    self.value = value
    self.symbol = symbol
    self.meaning = meaning
    self.range = range
    self.examples = examples
  }
}
