import ActivationPlots
import Activations
import Words

/// Functions that people compare, over each other.
package enum ComparisonFigures {
  /// ReLU and what has been put in its place for negative z.
  package static let rectifiers = FunctionFigure(
    [ReLU(), LeakyReLU(negativeSlope: 0.1), ELU(), SineReLU(epsilon: 0.5)], orders: [0, 1],
    domain: -4...2
  ).figure(named: "relu-leakyrelu-elu-sinerelu")

  /// Three smooth gates.
  package static let gates = FunctionFigure(
    [GELU(), SiLU(), Mish()], orders: [0, 1], domain: -5...3
  ).figure(named: "gelu-silu-mish")

  /// Three exponential linear units, and what makes them differ.
  package static let exponentialUnits = FunctionFigure(
    [ELU(), SELU(), CELU(alpha: 2)], orders: [0, 1], domain: -4...2
  ).figure(named: "elu-selu-celu")

  /// How far the approximations of GELU are from it, each on a scale of its own: one is 40 times as far.
  package static let approximations = Figure(name: "gelu-approximations") {
    let domain = -5.0...5.0
    let differences: [FunctionPlot] = [
      FunctionPlot(Difference(minuend: GELUTanh(), subtrahend: GELU()), style: .series(0)),
      FunctionPlot(Difference(minuend: QuickGELU(), subtrahend: GELU()), style: .series(0)),
    ]
    let largest = differences.map { plotted in
      plotted.properties(over: domain).extrema.map(\.value.magnitude).max() ?? 0
    }
    let words = largest.map { Notation.plainNumber(Notation.rounded($0, digits: 3)) }
    return Chart(
      title: "GELU: approximate minus exact",
      subtitle: "The tanh form is off by \(words[0]) at most, the sigmoid form by \(words[1])",
      description:
        "How far the tanh form of GELU and its sigmoid form, z sigmoid(1.702 z), are from the one with the "
        + "distribution function of the normal distribution, from z = −5 to 5, each on a scale of its own: "
        + "\(words[0]) and \(words[1]) at most.",
      sharedAxes: .x,
      rows: zip(["tanh form", "sigmoid form, *z* sigmoid(1.702 *z*)"], differences).map {
        title, difference in
        ChartRow([
          Panel(
            title: title, [difference], over: domain, yTitle: "")
        ])
      })
  }

  /// ReLU above its derivative.
  static let relu = FunctionFigure([ReLU()], orders: [0, 1]).figure(named: "relu-derivative")

  /// The figures of several functions.
  static let all = [rectifiers, gates, exponentialUnits, approximations]
}

/// One function minus another.
private struct Difference<Minuend: ScalarFunction, Subtrahend: ScalarFunction>: ScalarFunction {
  let minuend: Minuend
  let subtrahend: Subtrahend

  func callAsFunction<S: Scalar>(_ z: S) -> S { minuend(z) - subtrahend(z) }
}

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
