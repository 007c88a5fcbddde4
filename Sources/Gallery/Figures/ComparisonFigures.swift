import ActivationPlots
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

  /// GELU and its approximations, with their distances from it.
  package static let approximations = Figure(name: "gelu-approximations") {
    let domain = -5.0...5.0
    let styles: [SeriesStyle] = [.series(0), .series(1), .series(2)]
    let functions = [
      FunctionPlot(GELU(), style: styles[0], label: "exact"),
      FunctionPlot(GELUTanh(), style: styles[1], label: "tanh form"),
      FunctionPlot(QuickGELU(), style: styles[2], label: "*z* sigmoid(1.702 *z*)"),
    ]
    let differences: [FunctionPlot] = [
      FunctionPlot(Difference(minuend: GELUTanh(), subtrahend: GELU()), style: styles[1]),
      FunctionPlot(Difference(minuend: QuickGELU(), subtrahend: GELU()), style: styles[2]),
    ]
    func panel(_ plotted: [FunctionPlot], _ title: String, _ yTitle: String) -> Panel {
      Panel(
        title: title, plotted, over: domain, yTitle: yTitle)
    }
    let largest = differences.map { plotted in
      plotted.properties(over: domain).extrema.map(\.value.magnitude).max() ?? 0
    }
    let words = largest.map { Notation.plainNumber(Notation.rounded($0, digits: 3)) }
    return Chart(
      title: "GELU, exact and approximate",
      subtitle: "The tanh form is off by \(words[0]) at most, the sigmoid form by \(words[1])",
      description:
        "GELU with the distribution function of the normal distribution, its tanh form and its sigmoid form "
        + "from z = −5 to 5, nearly the same curve; below, the difference of the two from the exact one: "
        + "\(words[0]) and \(words[1]) at most.",
      sharedAxes: .x,
      rows: [
        ChartRow(panels: [panel(functions, "", Notation.derivative(0))]),
        ChartRow(panels: [panel(differences, "Distance from the exact one", "")]),
      ])
  }

  /// All of them.
  static let all = [rectifiers, gates, exponentialUnits, approximations]
}

/// One function minus another.
private struct Difference<Minuend: ScalarFunction, Subtrahend: ScalarFunction>: ScalarFunction {
  let minuend: Minuend
  let subtrahend: Subtrahend

  func callAsFunction<S: Scalar>(_ z: S) -> S { minuend(z) - subtrahend(z) }
}
