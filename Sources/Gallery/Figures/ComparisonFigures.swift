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

  /// All of them.
  static let all = [rectifiers, gates, exponentialUnits, approximations]
}

/// One function minus another.
private struct Difference<Minuend: ScalarFunction, Subtrahend: ScalarFunction>: ScalarFunction {
  let minuend: Minuend
  let subtrahend: Subtrahend

  func callAsFunction<S: Scalar>(_ z: S) -> S { minuend(z) - subtrahend(z) }
}
