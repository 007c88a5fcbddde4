import Render

extension Figure {
  /// Draws the figure once for every output.
  ///
  /// The curves are computed once, as close as the finest output asks for.
  ///
  /// - Parameters:
  ///   - least: Pixels to a px for which they are close enough in any case.
  ///   - adjusted: Changes the theme of an output.
  /// - Throws: `RenderError` if it cannot be laid out, drawn or encoded.
  package func drawn(
    _ outputs: [FigureOutput], typeface: Typeface, scale least: Double = 1,
    theme adjusted: (Theme) -> Theme = { $0 }
  ) throws(RenderError) -> DrawnFigure {
    let chart = chart()
    let scale = outputs.map(\.format.scale).reduce(least, max)
    var files: [FigureFile] = []
    var undecided: [ClosedRange<Double>] = []
    var (missing, omitted): ([Layout.Part], [String]) = ([], [])
    for output in outputs {
      func drawn(_ theme: Theme) throws(RenderError) -> Layout {
        try chart.layout(
          size: size, theme: adjusted(theme), text: output.format.text(of: typeface), scale: scale)
      }
      let layout = try drawn(output.appearance.theme)
      let bytes =
        output.appearance == .auto
        ? try layout.scene.adaptiveSVG(dark: try drawn(.dark).scene, typeface: typeface)
        : try layout.scene.encoded(as: output.format, typeface: typeface)
      let name = output.fileName(of: self)
      files.append(FigureFile(name: name, path: folder.path(of: name), bytes: bytes))
      undecided = layout.undecided
      missing += layout.missing.filter { !missing.contains($0) }
      omitted += layout.omitted.filter { !omitted.contains($0) }
    }
    return DrawnFigure(
      name: name, files: files, notes: chart.notes, missing: missing, omitted: omitted,
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

  /// The parts of the figure that found no room.
  package let missing: [Layout.Part]

  /// The labels, without markup, that found no room.
  package let omitted: [String]

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

/// Draws many figures at a time.
package enum Gallery {
  /// Draws figures on several threads and hands over each as it is finished.
  ///
  /// The bytes of a file depend neither on the order of the figures nor on the number of threads.
  ///
  /// - Parameters:
  ///   - figures: What to draw.
  ///   - jobs: How many figures are under way at a time, at least 1.
  ///   - copies: What is made of each; nil for what the gallery keeps of it.
  ///   - finished: Called once for each figure, one call after the other, in the order of completion.
  /// - Throws: `RenderError` of the first figure that cannot be drawn, or what `finished` throws.
  package static func draw(
    _ figures: [Figure], typeface: Typeface, jobs: Int, copies: [FigureOutput]? = nil,
    finished: (DrawnFigure) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: DrawnFigure.self) { group in
      var waiting = figures.makeIterator()
      func start() {
        guard let figure = waiting.next() else { return }
        group.addTask {
          try figure.drawn(copies ?? figure.outputs, typeface: typeface, scale: figure.scale)
        }
      }
      for _ in figures.prefix(max(jobs, 1)) { start() }
      while let drawn = try await group.next() {
        try finished(drawn)
        start()
      }
    }
  }
}
