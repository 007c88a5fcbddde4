/// A function that figures and tables can speak of: one of the catalogue, or a formula that was typed.
public protocol NamedFunction: ScalarFunction {
  /// What functions have in common that differ in nothing but the values of their parameters: the key
  /// of the catalogue, or the formula.
  var kind: String { get }

  /// The name in running text, such as `SineReLU`; nil for a function that is called by its formula.
  var title: String? { get }

  /// The formula as it is read aloud, in plain characters.
  var words: String { get }

  /// The values of the parameters, in the order in which they are written.
  var parameterValues: [(name: String, symbol: String, value: Double)] { get }

  /// The value a parameter has when none is chosen; nil if one always is.
  func usualValue(of name: String) -> Double?
}
