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
    let chart = chart(scale: outputs.map(\.scale).max() ?? 1)
    var files: [FigureFile] = []
    for output in outputs {
      let layout = try chart.layout(size: size, theme: output.appearance.theme, text: typeface)
      let bytes = try layout.scene.encoded(
        as: output.format, scale: output.scale, typeface: typeface)
      files.append(FigureFile(name: output.fileName(of: self), bytes: bytes))
    }
    return DrawnFigure(name: name, files: files, undecided: chart.undecided)
  }
}

extension Chart {
  /// From where to where the graphs of functions are not decided.
  fileprivate var undecided: [ClosedRange<Double>] {
    let plots = rows.flatMap(\.panels).flatMap(\.marks).compactMap { mark -> FunctionPlot? in
      if case .function(let plot) = mark { plot } else { nil }
    }
    return plots.flatMap(\.undecided).compactMap { outline in
      let ends = outline.elements.compactMap { element -> Double? in
        switch element {
        case .move(let point), .line(let point), .curve(_, _, let point): point.x
        case .close: nil
        }
      }
      guard let first = ends.min(), let last = ends.max() else { return nil }
      return first...last
    }
  }
}
