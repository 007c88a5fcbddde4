import ActivationPlots
import Words

/// SineReLU for one ε after another, on axes that stay: the frames of a slider.
package enum EpsilonFrames {
  /// The values of ε, ten to a power of ten (ISO 3): from that of keras-contrib to far beyond use.
  package static let epsilons = [
    0.0025, 0.0032, 0.004, 0.005, 0.0063, 0.008, 0.01, 0.0125, 0.016, 0.02, 0.025, 0.032, 0.04,
    0.05,
    0.063, 0.08, 0.1, 0.125, 0.16, 0.2, 0.25, 0.32, 0.4, 0.5, 0.63, 0.8, 1, 1.25, 1.6, 2,
  ]

  /// A frame for each, in their order.
  package static let all = epsilons.map(frame)

  private static func frame(epsilon: Double) -> Figure {
    Figure(
      name: "sinerelu-frame-\(Slug.number(epsilon))", folder: .pages,
      size: Size(width: 640, height: 320), scale: 1
    ) {
      let function = FunctionPlot(SineReLU(epsilon: epsilon))
      let domain = FunctionFigure.usualDomain
      return Chart(
        title: "SineReLU, *ε* = \(Notation.number(epsilon))",
        subtitle: "Left: fixed axes. Right: *z* ≤ 0 on a scale that grows with *ε*",
        description: SineReLU(epsilon: epsilon).description(of: function.properties(over: domain)),
        rows: [
          ChartRow(panels: [
            Panel(
              [function], over: domain, values: -3.2...7.4, yTitle: Notation.derivative(0)),
            Panel(
              [function], over: -2 * .pi...0.5 * .pi, values: -1.75 * epsilon...1.75 * epsilon,
              yTitle: Notation.derivative(0), ticks: .multiplesOfPi),
          ])
        ])
    }
  }
}
