import Render

/// One way in which a figure is written: a format and an appearance.
public struct FigureOutput: Hashable, Sendable {
  /// The file format.
  public var format: FileFormat

  /// The background.
  public var appearance: Appearance

  /// Creates an output.
  public init(_ format: FileFormat, _ appearance: Appearance = .light) {
    self.format = format
    self.appearance = appearance
  }

  /// What the gallery has of most figures: SVG for both backgrounds, and PNG at twice the resolution.
  public static let gallery = [
    FigureOutput(.svg), FigureOutput(.svg, .dark), FigureOutput(.png(scale: 2)),
  ]

  /// What it has of figures that only pages show: SVG for both backgrounds.
  public static let page = [FigureOutput(.svg), FigureOutput(.svg, .dark)]

  /// The name of the file.
  public func fileName(of figure: Figure) -> String {
    "\(figure.name)\(appearance.suffix).\(format.name)"
  }
}
