import Render

extension Figure {
  /// Draws the figure once for every output.
  ///
  /// The curves are computed once, as close as the finest output asks for.
  ///
  /// - Parameter least: Pixels to a px for which they are close enough in any case.
  /// - Throws: `RenderError` if it cannot be laid out, drawn or encoded.
  package func drawn(
    _ outputs: [FigureOutput], typeface: Typeface, scale least: Double = 1
  ) throws(RenderError) -> DrawnFigure {
    let chart = chart()
    let scale = outputs.map(\.format.scale).reduce(least, max)
    var files: [FigureFile] = []
    var undecided: [ClosedRange<Double>] = []
    for output in outputs {
      let layout = try chart.layout(
        size: size, theme: output.appearance.theme, text: output.format.text(of: typeface),
        scale: scale)
      let bytes = try layout.scene.encoded(as: output.format, typeface: typeface)
      let name = output.fileName(of: self)
      files.append(FigureFile(name: name, path: folder.path(of: name), bytes: bytes))
      undecided = layout.undecided
    }
    return DrawnFigure(name: name, files: files, undecided: undecided)
  }
}
