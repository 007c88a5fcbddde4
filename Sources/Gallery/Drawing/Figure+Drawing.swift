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
    var omitted: [String] = []
    for output in outputs {
      let layout = try chart.layout(
        size: size, theme: output.appearance.theme, text: typeface, scale: scale)
      let bytes = try layout.scene.encoded(as: output.format, typeface: typeface)
      let name = output.fileName(of: self)
      files.append(FigureFile(name: name, path: folder.path(of: name), bytes: bytes))
      undecided = layout.undecided
      omitted = layout.omitted
    }
    return DrawnFigure(
      name: name, files: files, notes: chart.notes + omitted.map { "there is no room for “\($0)”" },
      undecided: undecided)
  }
}

/// A figure with its files.
package struct DrawnFigure: Sendable {
  /// The name of the figure.
  package let name: String

  /// The files, one for each output.
  package let files: [FigureFile]

  /// What it cannot show although it was asked for, in sentences.
  package let notes: [String]

  /// The parts of the domain on which a curve could not be proved, drawn as bands.
  package let undecided: [ClosedRange<Double>]
}

/// A figure as the bytes of a file.
package struct FigureFile: Hashable, Sendable {
  /// The name of the file, without a directory.
  package let name: String

  /// Its path below the directory of the gallery.
  package let path: String

  /// Its content.
  package let bytes: [UInt8]

  /// What is wrong with the content of a file that should be this one; nil if nothing is.
  package func difference(from found: [UInt8]?) -> String? {
    guard let found else { return "\(path) is missing" }
    return found == bytes ? nil : "\(path) is not what would be drawn now"
  }
}
