import Render

extension Figure {
  /// Draws the figure once for every output.
  ///
  /// The curves are computed once, as close as the finest output asks for.
  ///
  /// - Throws: `RenderError` if it cannot be laid out, drawn or encoded.
  public func files(
    _ outputs: [FigureOutput], typeface: Typeface
  ) throws(RenderError) -> [FigureFile] {
    let chart = chart(scale: outputs.map(\.scale).max() ?? 1)
    var files: [FigureFile] = []
    for output in outputs {
      let layout = try chart.layout(size: size, theme: output.appearance.theme, text: typeface)
      let bytes = try layout.scene.encoded(
        as: output.format, scale: output.scale, typeface: typeface)
      files.append(FigureFile(name: output.fileName(of: self), bytes: bytes))
    }
    return files
  }
}
