/// The graph of a function: curves, the ends of its jumps, and where it is not known.
public struct FunctionPlot: Hashable, Sendable {
  /// One outline of Bézier curves for each continuous run, in data coordinates.
  public var segments: [Path]

  /// Ends of runs whose value the function does not take, in data coordinates.
  public var openPoints: [Point]

  /// Ends of runs whose value the function takes, in data coordinates.
  public var filledPoints: [Point]

  /// Outlines within which the function runs, it is not decided where; drawn as an even band.
  public var undecided: [Path]

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The name written beside the curve or into a legend; nil for none.
  public var label: String?

  /// Creates a graph from outlines in data coordinates.
  ///
  /// Points with a coordinate that is not finite are left out, and the curve breaks there.
  public init(
    segments: [Path], openPoints: [Point] = [], filledPoints: [Point] = [], undecided: [Path] = [],
    style: SeriesStyle = .series(0), label: String? = nil
  ) {
    self.segments = segments
    self.openPoints = openPoints
    self.filledPoints = filledPoints
    self.undecided = undecided
    self.style = style
    self.label = label
  }
}
