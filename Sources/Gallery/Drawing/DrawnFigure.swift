/// A figure with its files.
package struct DrawnFigure: Sendable {
  /// The name of the figure.
  package let name: String

  /// The files, one for each output.
  package let files: [FigureFile]

  /// The parts of the domain on which a curve could not be proved, drawn as bands.
  package let undecided: [ClosedRange<Double>]
}
