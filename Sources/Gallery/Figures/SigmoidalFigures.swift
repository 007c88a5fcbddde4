import Activations
import Render
import Words

/// Figures about sigmoid and tanh.
enum SigmoidalFigures {
  /// Sigmoid and tanh above, their derivatives below with the greatest slope of each.
  static let vanishingGradient = Figure(name: "sigmoid-tanh-derivative-0-1") { pixels in
    let domain = FunctionFigure.usualDomain
    let functions: [(any Activation, SeriesStyle, String, maximum: String)] = [
      (Sigmoid(), .series(0), "sigmoid", "maximum 1/4"), (Tanh(), .series(1), "tanh", "maximum 1"),
    ]
    func panel(order: Int, @MarkBuilder marks: () -> [Mark]) -> FunctionPanel {
      let plotted = functions.map {
        PlottedFunction(function: $0.0, order: order, style: $0.1, label: order == 0 ? $0.2 : nil)
      }
      let frame = PlotFrame(x: domain, y: plotted.valueRange(over: domain), pixels: pixels / 2)
      return FunctionPanel(plotted, in: frame, yTitle: Notation.derivative(order), marks: marks)
    }
    return FigureContent(
      title: "Sigmoid and tanh",
      subtitle: "The gradient vanishes: a layer multiplies it by at most 1/4, or 1",
      description: Sigmoid().description(over: domain) + " "
        + Tanh().description(over: domain),
      sharedAxes: .x,
      rows: [
        FigureContent.Row(panels: [panel(order: 0) {}]),
        FigureContent.Row(panels: [
          panel(order: 1) {
            for (function, style, _, maximum) in functions {
              PointMark(
                at: Point(x: 0, y: function.derivative(at: 0)), style: style, label: maximum)
            }
          }
        ]),
      ])
  }
}
