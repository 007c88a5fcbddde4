import Activations
import ArgumentParser

/// Functions as formulas on the command line.
public struct ExpressionOptions: ParsableArguments {
  /// The formulas.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Functions as formulas of z, such as \"z * tanh(softplus(z))\". Docs/Expressions.md has the "
        + "grammar.", valueName: "formula"))
  public var expression: [String] = []

  /// Values of names in the formulas.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values of names in the formulas.", valueName: "name=value"),
    transform: ParameterSetting.readName)
  public var `let`: [ParameterSetting] = []

  /// Creates options, which the parser fills.
  public init() {}

  /// The functions, each once.
  ///
  /// - Throws: `ValidationError` if a formula cannot be read, or a value is missing or of no use.
  public func functions() throws(ValidationError) -> [Activations.Expression] {
    try FormulaSelection(formulas: expression, settings: `let`).functions()
  }
}
