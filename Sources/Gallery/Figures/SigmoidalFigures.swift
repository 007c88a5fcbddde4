import ActivationPlots
import Words

/// Figures about sigmoid and tanh.
enum SigmoidalFigures {
  /// Sigmoid and tanh above, their derivatives below with the greatest slope of each.
  static let vanishingGradient = Figure(name: "sigmoid-tanh") {
    let domain = FunctionFigure.usualDomain
    let functions: [(any Activation, SeriesStyle, String, maximum: String)] = [
      (Sigmoid(), .series(0), "sigmoid", "maximum 1/4"), (Tanh(), .series(1), "tanh", "maximum 1"),
    ]
    func panel(order: Int, @MarkBuilder marks: () -> [Mark]) -> Panel {
      let plotted = functions.map {
        FunctionPlot($0.0, derivative: order, style: $0.1, label: order == 0 ? $0.2 : nil)
      }
      return Panel(plotted, over: domain, yTitle: Notation.derivative(order), marks: marks)
    }
    return Chart(
      title: "Sigmoid and tanh",
      subtitle:
        "The slope of sigmoid is at most 1/4, that of tanh at most 1; both tend to 0",
      description: Sigmoid().description(over: domain) + " "
        + Tanh().description(over: domain),
      sharedAxes: .x,
      rows: [
        ChartRow(panels: [panel(order: 0) {}]),
        ChartRow(panels: [
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
