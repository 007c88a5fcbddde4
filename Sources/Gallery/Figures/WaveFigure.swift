import Activations
import Render
import Words

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
  var domain: ClosedRange<Double>

  /// The height of the figure in pixels of its finest output.
  var pixels: Double

  /// f and f′ beside each other, the wave below.
  var rows: [FigureContent.Row] {
    [
      FigureContent.Row(panels: [panel(order: 0), panel(order: 1)]),
      FigureContent.Row(height: 1.2, panels: [magnified]),
    ]
  }

  /// The wave on a scale of its own.
  var magnified: FunctionPanel {
    FunctionPanel(
      title: "Magnified: *z* ≤ 0", functions, in: waveFrame, yTitle: Notation.derivative(0),
      ticks: .multiplesOfPi)
  }

  private func panel(order: Int) -> FunctionPanel {
    let plotted = functions.derivatives(order)
    let frame = PlotFrame(x: domain, y: plotted.valueRange(over: domain), pixels: pixels / 2)
    return FunctionPanel(plotted, in: frame, yTitle: Notation.derivative(order)) {
      if order == 0, waveFrame.height > 0.04 * frame.height {
        RectangleMark(x: waveFrame.x, y: waveFrame.y)
      }
    }
  }

  private var waveFrame: PlotFrame {
    let crest = 1.75 * epsilon.magnitude
    return PlotFrame(
      x: max(domain.lowerBound, -3 * .pi)...min(domain.upperBound, 0.5 * .pi),
      y: -crest...crest, pixels: pixels / 2)
  }
}
