import Activations
import Render
import Synchronization
import Words

/// A function, or one of its derivatives, as it appears in a panel.
struct PlottedFunction {
  /// The function.
  let function: any ScalarFunction

  /// 0 for the function itself, 1 or 2 for its derivatives.
  let order: Int

  /// The colour, width and dash.
  var style: SeriesStyle

  /// The name beside the curve or in the legend; nil for none.
  var label: String?

  private let outlines: Outlines

  /// Creates a graph of a function.
  init(
    function: any ScalarFunction, order: Int = 0, style: SeriesStyle = .series(0),
    label: String? = nil
  ) {
    self.init(
      function: function, order: order, style: style, label: label, outlines: Outlines())
  }

  private init(
    function: any ScalarFunction, order: Int, style: SeriesStyle, label: String?,
    outlines: Outlines
  ) {
    self.function = function
    self.order = order
    self.style = style
    self.label = label
    self.outlines = outlines
  }

  /// A derivative of the function in the same style, without a name.
  func derivative(_ order: Int) -> PlottedFunction {
    PlottedFunction(function: function, order: order, style: style, label: nil, outlines: outlines)
  }

  /// The parts of a domain on which the function is smooth; found when it is first asked for.
  func outline(over domain: ClosedRange<Double>) -> Outline {
    outlines.outline(of: function, order, over: domain)
  }

  /// What is proved about the function, or about the one that it is a derivative of.
  func properties(over domain: ClosedRange<Double>) -> Properties {
    outlines.outline(of: function, 0, over: domain).properties
  }

  /// The curve over a frame, as close as its pixels ask for.
  func curve(in frame: PlotFrame) -> Curve {
    outline(over: frame.x).curve(visible: frame.visible, tolerance: frame.tolerance)
  }

  /// The graph over a frame.
  func plot(in frame: PlotFrame) -> FunctionPlot {
    FunctionPlot(curve(in: frame), in: frame, style: style, label: label)
  }
}

/// The outlines of a function and its derivatives that were made so far: the choice of scales, the graph and the
/// description of a figure need the same.
private final class Outlines: Sendable {
  private struct Key: Hashable {
    let order: Int
    let domain: ClosedRange<Double>
  }

  private let made = Mutex<[Key: Outline]>([:])

  func outline(
    of function: any ScalarFunction, _ order: Int, over domain: ClosedRange<Double>
  ) -> Outline {
    made.withLock { made in
      let key = Key(order: order, domain: domain)
      let outline = made[key] ?? Outline(of: function, derivative: order, over: domain)
      made[key] = outline
      return outline
    }
  }
}
