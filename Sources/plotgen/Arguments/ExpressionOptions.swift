import Activations
import ArgumentParser

/// Functions as formulas on the command line.
struct ExpressionOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Functions as formulas of z, such as \"z * tanh(softplus(z))\". Docs/Expressions.md has the "
        + "grammar.", valueName: "formula"))
  var expression: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of names in the formulas.", valueName: "name=value"),
    transform: ParameterSetting.readName)
  var `let`: [ParameterSetting] = []

  /// The functions, each once.
  ///
  /// - Throws: `ValidationError` if a formula cannot be read, or a value is missing or of no use.
  func functions() throws(ValidationError) -> [Activations.Expression] {
    try FormulaSelection(formulas: expression, settings: `let`).functions()
  }
}
