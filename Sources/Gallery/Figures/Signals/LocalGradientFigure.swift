import ActivationPlots
import Activations

/// The local gradient of the sigmoid by its output, y (1 − y), and of tanh, 1 − y².
enum LocalGradientFigure {
  /// The figure; nil only if the formulas could not be read.
  static var figure: Figure? {
    guard let sigmoid = try? Expression("z*(1-z)"), let tanh = try? Expression("1-z^2") else {
      return nil
    }
    return Figure(name: "local-gradient") {
      Chart(
        title: "The slope of sigmoid and tanh by their output",
        subtitle:
          "Near the ends of the range, where outputs are almost binary, the slope is nearly 0",
        description:
          "The slope of sigmoid by its output y, y (1 − y) from 0 to 1: 0 at both ends, 0.25 in the middle. The slope "
          + "of tanh by its output, 1 − y² from −1 to 1: 0 at both ends, 1 in the middle.",
        rows: [
          ChartRow(panels: [
            panel(
              sigmoid, over: 0...1, "Sigmoid: *y* (1 − *y*)", top: 0.3,
              greatest: Point(x: 0.5, y: 0.25)),
            panel(tanh, over: -1...1, "Tanh: 1 − *y*^{2}", top: 1.2, greatest: Point(x: 0, y: 1)),
          ])
        ])
    }
  }

  private static func panel(
    _ function: Expression, over range: ClosedRange<Double>, _ title: String, top: Double,
    greatest: Point
  ) -> Panel {
    Panel(
      title: title, x: Axis(title: "output *y*", domain: range),
      y: Axis(title: "slope", domain: 0...top),
      marks: [
        FunctionPlot(function, style: .series(0)).mark,
        PointMark(
          at: greatest, style: .series(0), label: greatest.y < 1 ? "maximum 1/4" : "maximum 1"
        ).mark,
      ])
  }
}
