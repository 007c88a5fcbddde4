import Render

extension Figure {
  /// Draws the figure once for every output.
  ///
  /// The curves are computed once, as close as the finest output asks for.
  ///
  /// - Throws: `RenderError` if it cannot be laid out, drawn or encoded.
  package func drawn(
    _ outputs: [FigureOutput], typeface: Typeface
  ) throws(RenderError) -> DrawnFigure {
    let chart = chart()
    let scale = outputs.map(\.format.scale).max() ?? 1
    var files: [FigureFile] = []
    var undecided: [ClosedRange<Double>] = []
    for output in outputs {
      let layout = try chart.layout(
        size: size, theme: output.appearance.theme, text: typeface, scale: scale)
      let bytes = try layout.scene.encoded(as: output.format, typeface: typeface)
      files.append(FigureFile(name: output.fileName(of: self), bytes: bytes))
      undecided = layout.undecided
    }
    return DrawnFigure(name: name, files: files, undecided: undecided)
  }
}
