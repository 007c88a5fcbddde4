import ActivationPlots
import Activations

/// The formula by which the documentation shows how to make an activation of one's own.
package enum ExampleFormula {
  /// What is typed.
  package static let text = "z > 0 ? z : z*exp(z)"

  /// The function; nil only if the text were no formula.
  package static let function = try? Expression(text)

  /// The figure that `plotgen` draws of it.
  static let figures =
    function.map {
      [FunctionFigure([$0], orders: [0, 1]).figure(named: "rectifier-with-dip", folder: .pages)]
    } ?? []
}
