import Activations
import ArgumentParser

/// The activations on the command line.
struct FunctionOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Activations by name; 'plotgen list' shows them.", valueName: "name"))
  var activation: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Values of ε, for each one of those activations that have it.", valueName: "number"))
  var epsilon: [Double] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Other parameters, for those that have them.", valueName: "name=value"),
    transform: ParameterSetting.read)
  var parameter: [ParameterSetting] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Activations as formulas of z, such as \"z * tanh(softplus(z))\".", valueName: "formula"))
  var expression: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of names in the formulas.", valueName: "name=value"),
    transform: ParameterSetting.read)
  var `let`: [ParameterSetting] = []

  /// The functions in the order in which they are named.
  ///
  /// - Throws: `ValidationError` if a name or parameter is unknown, or a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    do {
      let named = try activation.flatMap { name in
        let function = try Catalogue.activation(named: name).init()
        return try withEpsilons(try withParameters(function))
      }
      for function in named { try function.validate() }
      let values = Dictionary(
        `let`.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
      return named + (try Expression.all(expression, parameters: values))
    } catch {
      throw ValidationError("\(error)")
    }
  }

  private func withEpsilons(_ function: any Activation) throws -> [any Activation] {
    guard !epsilon.isEmpty, has(function, "epsilon") else { return [function] }
    return try epsilon.map { try function.with("epsilon", $0) }
  }

  private func withParameters(_ function: any Activation) throws -> any Activation {
    var function = function
    for setting in parameter where activation.count == 1 || has(function, setting.name) {
      function = try function.with(setting.name, setting.value)
    }
    return function
  }

  private func has(_ function: any Activation, _ parameter: String) -> Bool {
    function.parameterValues.contains { $0.name == parameter }
  }
}
