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

  /// The wave on a scale of its own.
  package var magnified: Panel {
    Panel(
      title: "Magnified: *z* ≤ 0", functions, over: waveDomain, values: waveValues,
      yTitle: Notation.derivative(0), ticks: .multiplesOfPi)
  }

  private func panel(order: Int) -> Panel {
    let plotted = functions.derivatives(order)
    let values = plotted.valueRange(over: domain)
    let height = waveValues.upperBound - waveValues.lowerBound
    return Panel(plotted, over: domain, values: values, yTitle: Notation.derivative(order)) {
      if order == 0, height > 0.04 * (values.upperBound - values.lowerBound) {
        RectangleMark(x: waveDomain, y: waveValues)
      }
    }
  }

  private var waveDomain: ClosedRange<Double> {
    max(domain.lowerBound, -3 * .pi)...min(domain.upperBound, 0.5 * .pi)
  }

  private var waveValues: ClosedRange<Double> {
    let crest = 1.75 * epsilon.magnitude
    return -crest...crest
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
