import Activations
import Render

/// A function, or one of its derivatives, as it appears in a panel.
struct PlottedFunction {
  /// The function.
  var function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  var order = 0

  /// The colour, width and dash.
  var style: SeriesStyle = .series(0)

  /// The name beside the curve or in the legend; nil for none.
  var label: String?

  /// The curve over a frame, as close as its pixels ask for.
  func curve(in frame: PlotFrame) -> Curve {
    function.curve(
      over: frame.x, ofDerivative: order, visible: frame.visible, tolerance: frame.tolerance)
  }

  /// The graph over a frame.
  func plot(in frame: PlotFrame) -> FunctionPlot {
    FunctionPlot(curve(in: frame), in: frame, style: style, label: label)
  }
}
