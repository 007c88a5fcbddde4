import Render

/// A figure with its files.
package struct DrawnFigure: Sendable {
  /// The name of the figure.
  package let name: String

  /// The files, one for each output.
  package let files: [FigureFile]

  /// The parts of the figure that found no room.
  package let missing: [Layout.Part]

  /// The labels, without markup, that found no room.
  package let omitted: [String]

  /// The parts of the domain on which a curve could not be proved, drawn as bands.
  package let undecided: [ClosedRange<Double>]
}
