import Activations
import Render

/// Functions that are a wave for z ≤ 0 and the identity for z > 0, so that the wave is seen at any height.
///
/// On the scale of the identity a wave of 0.025 is one pixel high. The figure therefore has the function
/// over the whole domain, its derivative beside it, and below both the wave on a scale of its own.
struct WaveFigure {
  /// The functions, with a name each if there are several.
  var functions: [PlottedFunction]

  /// ε of the function with the highest wave.
  var epsilon: Double

  /// The arguments of the upper panels.
  var domain: ClosedRange<Double> = -7...7

  /// The whole height of the figure in px of its finest output.
  var height: Double

  /// f and f′ beside each other, the wave below.
  var rows: [ChartRow] {
    [
      ChartRow(panels: [
        panel(order: 0, title: "*f*(*z*)", labelled: false),
        panel(order: 1, title: "*f* ′(*z*)", labelled: false),
      ]),
      ChartRow(height: 1.15, panels: [wavePanel()]),
    ]
  }

  private func panel(order: Int, title: String, labelled: Bool) -> Panel {
    let plotted = functions.map {
      PlottedFunction(
        function: $0.function, order: order, style: $0.style, label: labelled ? $0.label : nil)
    }
    let frame = PlotFrame(x: domain, y: plotted.valueRange(over: domain), height: height / 2)
    return Panel(plotted, in: frame, yTitle: title) {
      if order == 0 { magnifiedPart }
    }
  }

  private var magnifiedPart: RectangleMark {
    RectangleMark(
      x: max(domain.lowerBound, waveFrame.x.lowerBound)...waveFrame.x.upperBound, y: waveFrame.y)
  }

  private func wavePanel() -> Panel {
    Panel(
      title: "The part in the box, magnified", functions, in: waveFrame, yTitle: "*f*(*z*)",
      ticks: .multiplesOfPi)
  }

  private var waveFrame: PlotFrame {
    let crest = 1.75 * epsilon.magnitude
    return PlotFrame(x: -2.5 * .pi...0.25 * .pi, y: -crest...crest, height: height / 2)
  }
}
