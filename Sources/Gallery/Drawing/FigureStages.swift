import Render

/// The steps from a figure to the bytes of a file, one by one, so that each can be timed.
package struct FigureStages: Sendable {
  /// The figure that is drawn.
  package let figure: Figure

  /// The file that is made.
  package let output: FigureOutput

  /// The lettering.
  package let typeface: Typeface

  /// Creates the steps for one output.
  package init(_ figure: Figure, _ output: FigureOutput, typeface: Typeface) {
    self.figure = figure
    self.output = output
    self.typeface = typeface
  }

  /// Proves what the description says.
  package func chart() -> Chart { figure.chart() }

  /// Computes the curves and finds the place of everything.
  package func layout(_ chart: Chart) throws(RenderError) -> Scene {
    try chart.layout(
      size: figure.size, theme: output.appearance.theme,
      text: output.format.text(of: typeface), scale: output.format.scale
    ).scene
  }

  /// Draws on a surface.
  package func draw(_ scene: Scene) throws(RenderError) -> Drawing {
    try scene.drawn(for: output.format, typeface: typeface)
  }

  /// Makes the bytes of the file.
  package func encode(_ drawing: Drawing) throws(RenderError) -> [UInt8] {
    try drawing.encoded()
  }
}
