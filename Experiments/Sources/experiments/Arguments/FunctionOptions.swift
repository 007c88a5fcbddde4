import Activations
import ArgumentParser
import CommandLineTools

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

  @OptionGroup var expressions: ExpressionOptions

  /// The functions in the order in which they are named.
  ///
  /// - Throws: `ValidationError` if a name or parameter is unknown, no function has a parameter that is set, or
  ///   a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    let selection = Selection(names: activation, epsilons: epsilon, settings: parameter)
    let named: [any NamedFunction] = try selection.functions()
    return named + (try expressions.functions())
  }
}
