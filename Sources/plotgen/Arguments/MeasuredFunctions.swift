import Activations
import ArgumentParser
import Terminal

/// The functions to measure: all, or those that are named.
struct MeasuredFunctions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Only these functions, by name, with their default parameters.", valueName: "name"))
  var activation: [String] = []

  @OptionGroup var expressions: ExpressionOptions

  /// Whether all functions of the catalogue are measured.
  var isAll: Bool { activation.isEmpty && expressions.expression.isEmpty }

  /// The functions, in the order of the catalogue, or as they are named.
  ///
  /// - Throws: `ValidationError` if a name is unknown, or a formula cannot be read.
  func functions() throws(ValidationError) -> [any NamedFunction] {
    let typed = try expressions.functions()
    if isAll { return Catalogue.all.map { $0.init() } }
    return try Selection(names: activation).functions() + typed
  }
}
