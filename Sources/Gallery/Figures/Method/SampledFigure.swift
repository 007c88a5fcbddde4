import ActivationPlots
import Words

/// A function as a line through evenly spaced samples draws it, which is what most scripts do, over the
/// function as it is.
struct SampledFigure {
  let name: String
  let title: String
  let subtitle: String

  /// What a reader who cannot see the figure should know.
  let description: String

  let function: any ScalarFunction
  let domain: ClosedRange<Double>
  let values: ClosedRange<Double>

  /// How many samples there are, those at both ends included.
  let count: Int

  /// The part where samples go wrong, which a panel of its own shows larger; nil if it is large enough.
  var fault: ClosedRange<Double>?

  /// SineReLU through as many points as `numpy.linspace` makes by default.
  static let jump = SampledFigure(
    name: "sampled-jump", title: "Samples hide a jump",
    subtitle: "SineReLU, *ε* = 1, through 50 evenly spaced points",
    description:
      "SineReLU with ε = 1 jumps at 0 from −1 to 0. A line through 50 evenly spaced samples "
      + "from z = −7 to 7 joins both sides by a steep line that the function does not have.",
    function: SineReLU(epsilon: 1), domain: -7...7, values: -2...4, count: 50,
    fault: -0.5...0.5)

  /// A wave of SIREN through as many.
  static let wave = SampledFigure(
    name: "sampled-wave", title: "Samples show a wrong wave",
    subtitle: "sin(30 *z*), the layer of SIREN, through 50 evenly spaced points",
    description: "The function sin(30 z) from z = −5 to 5 has 48 periods. A line through 50 evenly "
      + "spaced samples shows a slow wave with little more than one period.",
    function: Sine(omega: 30), domain: -5...5, values: -1.25...1.25, count: 50)

  /// A pole through a thousand points.
  static let pole = SampledFigure(
    name: "sampled-pole", title: "Samples join both sides of a pole",
    subtitle: "1/(*z* − 1) through 1,000 evenly spaced points",
    description:
      "The function 1/(z − 1) has a pole at 1, where its values go to −∞ on the left and to +∞ on "
      + "the right. A line through 1,000 evenly spaced samples from z = −7 to 7 crosses the figure "
      + "from bottom to top there.",
    function: Reciprocal(), domain: -7...7, values: -3...3, count: 1000, fault: 0.5...1.5)

  /// The figure.
  var figure: Figure {
    Figure(name: name, folder: .pages, size: Size(width: 640, height: 360)) {
      let panels = [domain] + (fault.map { [$0] } ?? [])
      return Chart(
        title: title, subtitle: subtitle, description: description,
        rows: [ChartRow(panels.map { panel(over: $0, isWhole: $0 == domain) })])
    }
  }

  private func panel(over part: ClosedRange<Double>, isWhole: Bool) -> Panel {
    let ends = [part.lowerBound, part.upperBound].map(Notation.plainNumber)
    var panel = Panel(
      title: fault == nil
        ? "" : isWhole ? "All of it" : "Magnified: \(ends[0]) ≤ *z* ≤ \(ends[1])",
      [FunctionPlot(function, style: .series(0).width(1.4), label: "the function, as proved")],
      over: part, values: values, yTitle: Notation.derivative(0)
    ) {
      if isWhole, let fault { RectangleMark(x: fault, y: values) }
    }
    // Above the function, since the samples are what goes wrong.
    panel.marks.append(
      .line(
        LineMark(
          samples, style: .series(1).dash(.solid).width(0.7),
          label: "\(count == 1000 ? "1,000" : "\(count)") samples, joined")))
    return panel
  }

  private var samples: [Point] {
    (0..<count).map { index in
      let t = Double(index) / Double(count - 1)
      let z = domain.lowerBound * (1 - t) + domain.upperBound * t
      return Point(x: z, y: function(z))
    }
  }
}

/// 1/(z − 1), whose pole does not lie on an axis.
private struct Reciprocal: ScalarFunction {
  func callAsFunction<S: Scalar>(_ z: S) -> S { S(1) / (z - S(1)) }
}
