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
