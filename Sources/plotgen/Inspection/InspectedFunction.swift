import Activations

/// A function with what a report calls it.
struct InspectedFunction {
  /// The name in the catalogue.
  let name: String

  /// The name in running text.
  let title: String

  /// The formula in plain characters.
  let words: String

  /// The parameters with their values.
  let parameters: [(String, Double)]

  /// The function itself.
  let function: any ScalarFunction

  init(_ function: some Activation) {
    let facts = type(of: function).facts
    name = facts.name
    title = facts.title
    words = facts.words
    parameters = function.parameterValues.map { ($0.name, $0.value) }
    self.function = function
  }
}
