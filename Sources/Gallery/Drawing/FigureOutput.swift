import Render

/// One way in which a figure is written: a format and an appearance.
package struct FigureOutput: Hashable, Sendable {
  /// The file format.
  package var format: FileFormat

  /// The background.
  package var appearance: Appearance

  /// Creates an output.
  package init(_ format: FileFormat, _ appearance: Appearance = .light) {
    self.format = format
    self.appearance = appearance
  }

  /// What the gallery has of figures that readers look for: SVG for both backgrounds, and PNG at twice the resolution.
  package static let gallery = [
    FigureOutput(.svg), FigureOutput(.svg, .dark), FigureOutput(.png(scale: 2)),
  ]

  /// What it has of figures that only pages show: SVG for both backgrounds.
  package static let page = [FigureOutput(.svg), FigureOutput(.svg, .dark)]

  /// The name of the file.
  package func fileName(of figure: Figure) -> String {
    "\(figure.name)\(appearance.suffix).\(format.ending)"
  }
}
