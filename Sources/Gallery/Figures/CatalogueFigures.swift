import Activations
import Render

/// Figures that go through the whole catalogue.
enum CatalogueFigures {
  /// Every function as a small multiple, with the same axes.
  ///
  /// The wave of a SineReLU with its default ε would be a tenth of a pixel high here, so both are drawn
  /// with ε = 1/2, as their titles say.
  static let all = Figure(name: "activations", size: Size(width: 720, height: 660)) { pixels in
    let functions = Catalogue.all.map { kind -> any Activation in
      switch kind {
      case is SineReLU.Type: SineReLU(epsilon: 0.5)
      case is SineReLUMax.Type: SineReLUMax(epsilon: 0.5)
      default: kind.init()
      }
    }
    let columns = 3
    let frame = PlotFrame(x: -5...5, y: -2.2...5.2, pixels: pixels / Double(columns))
    let panels = functions.map { function in
      FunctionPanel(
        title: function.label, [PlottedFunction(function: function)], in: frame, yTitle: "")
    }
    return FigureContent(
      title: "Activation functions",
      subtitle: "All on the same axes, with their default parameters unless named",
      description: "Small multiples of "
        + functions.map { type(of: $0).facts.title }.joined(separator: ", ")
        + " from z = −5 to 5, all with the same axes.",
      sharedAxes: [.x, .y],
      rows: stride(from: 0, to: panels.count, by: columns).map { start in
        FigureContent.Row(panels: Array(panels[start..<min(start + columns, panels.count)]))
      })
  }
}
