import Activations
import ArgumentParser

/// Functions as formulas on the command line.
public struct ExpressionOptions: ParsableArguments {
  /// The formulas.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Functions as formulas in z or in x, such as \"z * tanh(softplus(z))\". Docs/Expressions.md has the "
        + "grammar.", valueName: "formula"))
  package var expression: [String] = []

  /// Values for the names in the formulas.
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Values for the names in the formulas.", valueName: "name=value"),
    transform: ParameterSetting.readName)
  package var `let`: [ParameterSetting] = []

  /// Creates options, which the parser fills.
  public init() {}

  /// The functions, each once.
  ///
  /// - Throws: `ValidationError` if a formula cannot be read, or a value is missing or of no use.
  public func functions() throws(ValidationError) -> [Activations.Expression] {
    try FormulaSelection(formulas: expression, settings: `let`).functions()
  }
}

/// Functions that are typed as formulas, with the values of their parameters.
private struct FormulaSelection {
  /// The formulas.
  var formulas: [String]

  /// The values of their parameters.
  var settings: [ParameterSetting]

  /// The functions, each once, in the order of their formulas.
  ///
  /// - Throws: `ValidationError` if a formula cannot be read, or a value is missing or of no use.
  func functions() throws(ValidationError) -> [Activations.Expression] {
    guard !formulas.isEmpty || settings.isEmpty else {
      throw ValidationError(
        "--let gives values to names in an --expression; add one, or leave --let out")
    }
    var values: [String: Double] = [:]
    for setting in settings {
      guard values.updateValue(setting.value, forKey: setting.name) == nil else {
        throw ValidationError("--let gives '\(setting.name)' two values")
      }
    }
    do throws(ExpressionError) {
      return try Expression.all(formulas, parameters: values).removingDuplicates(by: \.kind)
    } catch {
      throw ValidationError(error.description)
    }
  }
}
