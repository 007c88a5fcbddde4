import ActivationPlots
import Words

/// Figures about SineReLU and its ε.
enum SineReLUFigures {
  /// One SineReLU, named after its ε even where that is the default.
  static func single(epsilon: Double) -> Figure {
    FunctionFigure([SineReLU(epsilon: epsilon)], chosen: ["epsilon"]).figure
  }

  /// f for every ε.
  static let sweep = sweepFigure(name: "sinerelu-sweep", order: 0)

  /// f′ for every ε.
  static let derivativeSweep = sweepFigure(name: "sinerelu-sweep-derivative", order: 1)

  /// Both forms around 0, at the ε that the article has for dense layers.
  static let formsNearZero = forms(
    epsilon: 0.025, domain: -0.09...0.05, values: -0.045...0.05,
    name: "sinerelu-forms-epsilon-0.025")

  /// Both forms at an ε so large that the wave crosses the line three times.
  static let formsAtTwo = forms(
    epsilon: 2, domain: -5...4.5, values: -3.4...4.6, name: "sinerelu-forms-epsilon-2")

  /// SineReLU beside the function it is meant to replace.
  static let againstReLU = FunctionFigure([SineReLU(epsilon: 0.025), ReLU()])
    .figure(named: "sinerelu-relu")
}

extension SineReLUFigures {
  private static func sweepFigure(name: String, order: Int) -> Figure {
    Figure(name: name, size: Size(width: 640, height: 560)) {
      let last = Double(Figures.epsilons.count - 1)
      let functions = Figures.epsilons.enumerated().map { index, epsilon in
        FunctionPlot(
          SineReLU(epsilon: epsilon), derivative: order, style: .ramp(Double(index) / last),
          label: "*ε* = \(Notation.number(epsilon))")
      }
      let domain = FunctionFigure.usualDomain
      func magnified(_ part: ArraySlice<FunctionPlot>, _ epsilons: ArraySlice<Double>) -> Panel {
        let (least, greatest) = (epsilons.min() ?? 0, epsilons.max() ?? 1)
        let crest = 1.75 * greatest
        return Panel(
          title: "*z* ≤ π/2, \(Notation.number(least)) ≤ *ε* ≤ \(Notation.number(greatest))",
          Array(part), over: -2 * .pi...0.5 * .pi, values: -crest...crest,
          yTitle: Notation.derivative(order), ticks: .multiplesOfPi
        ) {
          if order == 1, crest < 1 {
            TextMark(
              "↑ 1", at: Point(x: 0.25 * .pi, y: 0.9 * crest), toward: .bottom,
              leader: false)
          }
        }
      }
      // What all have in common is in no one's colour.
      let common = FunctionPlot(
        Identity(), derivative: order, over: 0...domain.upperBound,
        style: .muted.dash(.solid).width(1.25))
      let epsilons = Figures.epsilons
      return Chart(
        title: order == 0 ? "SineReLU across *ε*" : "The derivative of SineReLU across *ε*",
        subtitle: Notation.formula(SineReLU().words) + "; grey is common to all *ε*",
        description: "\(order == 0 ? "SineReLU" : "The derivative of SineReLU") for ε = "
          + Figures.epsilons.map(Notation.plainNumber).joined(separator: ", ")
          + " from z = −7 to 7, and magnified for z ≤ 0: the wave and the jump at 0 grow with ε.",
        rows: [
          ChartRow(panels: [
            Panel(
              functions.unlabelled + [common], over: domain, yTitle: Notation.derivative(order))
          ]),
          ChartRow(panels: [
            magnified(functions[3...], epsilons[3...]), magnified(functions[..<3], epsilons[..<3]),
          ]),
        ])
    }
  }

  private static func forms(
    epsilon: Double, domain: ClosedRange<Double>, values: ClosedRange<Double>, name: String
  ) -> Figure {
    Figure(name: name) {
      let jumping = FunctionPlot(
        SineReLU(epsilon: epsilon), style: .series(0), label: "*z* if *z* > 0, else wave")
      let continuous = FunctionPlot(
        SineReLUMax(epsilon: epsilon), style: .series(1), label: "max(wave, *z*)")
      let kinks = continuous.outline(over: domain).features
      let panel = Panel(
        [continuous, jumping], over: domain, values: values, yTitle: Notation.derivative(0)
      ) {
        TextMark(
          "jump of \(Notation.number(epsilon)) at 0", at: Point(x: 0, y: -epsilon),
          toward: .bottomTrailing)
        for kink in kinks {
          PointMark(at: Point(x: kink.location, y: kink.value), style: .series(1))
          TextMark(
            "kink at \(Notation.number(Notation.rounded(kink.location, digits: 6)))",
            at: Point(x: kink.location, y: kink.value), toward: .topLeading)
        }
      }
      return Chart(
        title: "Two forms of SineReLU, *ε* = \(Notation.number(epsilon))",
        subtitle: "wave: *ε* (sin *z* − cos *z*)",
        description: [("SineReLU: ", jumping), ("The max form: ", continuous)].map {
          name, plotted in
          name + plotted.properties(over: domain).summary(of: plotted.function)
        }.joined(separator: " "),
        rows: [ChartRow(panels: [panel])])
    }
  }
}

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
