import Activations
import Render
import Words

/// Functions that are a wave for z ≤ 0 and the identity for z > 0, so that the wave is seen at any height.
///
/// On the scale of the identity a wave of 0.025 is one pixel high. The figure therefore has the function
/// over the whole domain, its derivative beside it, and below both the wave on a scale of its own.
package struct WaveFigure {
  /// The functions, with a name each if there are several.
  package var functions: [FunctionPlot]

  /// ε of the function with the highest wave.
  package var epsilon: Double

  /// The arguments of the upper panels.
  package var domain: ClosedRange<Double>

  /// Whether the magnified panel has little room for words.
  package var isNarrow = false

  /// Creates the panels of functions.
  package init(functions: [FunctionPlot], epsilon: Double, domain: ClosedRange<Double>) {
    self.functions = functions
    self.epsilon = epsilon
    self.domain = domain
  }

  /// f and f′ beside each other, the wave below.
  package var rows: [ChartRow] {
    [
      ChartRow(panels: [panel(order: 0), panel(order: 1)]),
      ChartRow(height: 1.2, panels: [magnified]),
    ]
  }

  /// The wave on a scale of its own, with the height of its jump.
  package var magnified: Panel {
    let ends = [waveDomain.lowerBound, waveDomain.upperBound].map(Self.words)
    var panel = Panel(
      title: "Magnified: \(ends[0]) ≤ *z* ≤ \(ends[1])", functions, over: waveDomain,
      values: waveValues, yTitle: Notation.derivative(0), ticks: .multiplesOfPi)
    panel.marks += jumpMarks
    return panel
  }

  /// A frame around what is magnified, in the panel of the functions.
  package func frame(in values: ClosedRange<Double>) -> RectangleMark {
    // The wave may be lower than a pixel; a frame so low would be a line.
    let half = max(waveValues.upperBound, 0.035 * (values.upperBound - values.lowerBound))
    return RectangleMark(x: waveDomain, y: -half...half, label: "magnified")
  }

  private func panel(order: Int) -> Panel {
    let plotted = functions.derivatives(order)
    let values = plotted.valueRange(over: domain)
    return Panel(plotted, over: domain, values: values, yTitle: Notation.derivative(order)) {
      if order == 0 { frame(in: values) }
    }
  }

  /// How high the jump at 0 is, beside it.
  @MarkBuilder private var jumpMarks: [Mark] {
    if functions.contains(where: { ($0.function as? SineReLU)?.epsilon == epsilon }),
      waveDomain.upperBound > 0.15 * width
    {
      let place = 0.02 * width
      IntervalMark(x: place, from: min(0, -epsilon)...max(0, -epsilon), style: .foreground)
      TextMark(
        isNarrow ? "jump\nof *ε*" : "jump of height\n*ε* = \(Notation.number(epsilon))",
        at: Point(x: place, y: -epsilon / 2),
        toward: .trailing, style: .foreground)
    }
  }

  /// Whole halves of π as far as the domain has them.
  private var waveDomain: ClosedRange<Double> {
    let half = 0.5 * Double.pi
    let lower = domain.lowerBound < -half ? (domain.lowerBound / half).rounded(.up) * half : nil
    return max(lower ?? domain.lowerBound, -3 * .pi)...min(domain.upperBound, half)
  }

  private var width: Double { waveDomain.upperBound - waveDomain.lowerBound }

  private var waveValues: ClosedRange<Double> {
    let crest = 1.75 * epsilon.magnitude
    return -crest...crest
  }

  /// A multiple of π/2 as such, and any other number as it is.
  private static func words(_ number: Double) -> String {
    let halves = (number / (0.5 * .pi)).rounded()
    guard halves != 0, abs(number - halves * 0.5 * .pi) < 1e-9 else {
      return Notation.plainNumber(number)
    }
    let count = Int(halves.magnitude)
    let factor = count % 2 == 0 ? count / 2 : count
    return (halves < 0 ? "−" : "") + (factor == 1 ? "" : "\(factor)") + "π"
      + (count % 2 == 0 ? "" : "/2")
  }
}

extension NamedFunction {
  /// ε of a function that is a wave on one side, whose size differs from that of the function.
  package var waveHeight: Double? {
    switch self {
    case let function as SineReLU: function.epsilon
    case let function as SineReLUMax: function.epsilon
    default: nil
    }
  }
}
