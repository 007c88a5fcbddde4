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
  /// - Throws: `ValidationError` if a name or parameter is unknown, no function has a parameter that is set, or
  ///   a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    guard !activation.isEmpty || (epsilon.isEmpty && parameter.isEmpty) else {
      throw ValidationError("--epsilon and --parameter belong to an --activation")
    }
    guard !expression.isEmpty || `let`.isEmpty else {
      throw ValidationError("--let gives a value to a name in an --expression, and there is none")
    }
    do {
      var functions = try activation.map { [try Catalogue.activation(named: $0).init()] }
      for setting in parameter { try apply(setting.name, [setting.value], to: &functions) }
      if !epsilon.isEmpty { try apply("epsilon", epsilon, to: &functions) }
      for function in functions.joined() { try function.validate() }
      let values = Dictionary(
        `let`.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
      return functions.flatMap(\.self) + (try Expression.all(expression, parameters: values))
    } catch let error as ValidationError {
      throw error
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// Replaces each function that has the parameter by one for each of its values.
  private func apply(
    _ name: String, _ values: [Double], to functions: inout [[any Activation]]
  ) throws {
    var refusals: [ActivationError] = []
    for index in functions.indices {
      do throws(ActivationError) {
        var changed: [any Activation] = []
        for value in values {
          for function in functions[index] { changed.append(try function.with(name, value)) }
        }
        functions[index] = changed
      } catch {
        guard case .unknownParameter = error else { throw error }
        refusals.append(error)
      }
    }
    if refusals.count == functions.count, let first = refusals.first { throw first }
  }
}
