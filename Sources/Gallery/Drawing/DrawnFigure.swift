/// A figure with its files.
public struct DrawnFigure: Sendable {
  /// The name of the figure.
  public let name: String

  /// The files, one for each output.
  public let files: [FigureFile]

  /// The parts of the domain on which a curve could not be proved, drawn as bands.
  public let undecided: [ClosedRange<Double>]
}
