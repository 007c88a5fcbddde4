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

/// The background a figure is made for.
package enum Appearance: String, CaseIterable, Sendable {
  /// A white page.
  case light

  /// A page that is nearly black.
  case dark

  /// Whichever of both the reader prefers; SVG only.
  case auto

  /// The colours, fonts and widths.
  var theme: Theme {
    switch self {
    case .light, .auto: .light
    case .dark: .dark
    }
  }

  /// What the name of a file has after that of the figure.
  package var suffix: String { self == .dark ? "-\(rawValue)" : "" }
}

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
