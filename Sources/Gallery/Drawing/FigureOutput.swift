import Render

/// One way in which a figure is written: a format, an appearance and a resolution.
package struct FigureOutput: Hashable, Sendable {
  /// The file format.
  package var format: FileFormat

  /// The background.
  package var appearance: Appearance

  /// Pixels to a px; SVG and PDF have none.
  package var scale: Double

  /// Creates an output.
  package init(_ format: FileFormat, _ appearance: Appearance = .light, scale: Double = 1) {
    self.format = format
    self.appearance = appearance
    self.scale = scale
  }

  /// What the gallery has of most figures: SVG for both backgrounds, and PNG at twice the resolution.
  package static let gallery = [
    FigureOutput(.svg), FigureOutput(.svg, .dark), FigureOutput(.png, scale: 2),
  ]

  /// What it has of figures that only pages show: SVG for both backgrounds.
  package static let page = [FigureOutput(.svg), FigureOutput(.svg, .dark)]

  /// The name of the file.
  package func fileName(of figure: Figure) -> String {
    "\(figure.name)\(appearance.suffix).\(format.rawValue)"
  }
}
