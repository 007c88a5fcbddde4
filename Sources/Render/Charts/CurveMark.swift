/// The graph of a function: curves, the ends of its jumps, and where it is not known.
public struct CurveMark: Hashable, ChartContent {
  /// One outline of Bézier curves for each continuous run, in data coordinates.
  public var segments: [Path]

  /// Ends of runs whose value the function does not take, in data coordinates.
  public var openPoints: [Point]

  /// Ends of runs whose value the function takes, in data coordinates.
  public var filledPoints: [Point]

  /// Where the function runs, it is not decided how; drawn as an even band.
  package var undecided: [Band] = []

  /// The colour, width and dash.
  public var style: SeriesStyle

  /// The name written beside the curve or into a legend; nil for none.
  public var label: String?

  /// A part of the plot that holds a function.
  package struct Band: Hashable, Sendable {
    /// From left to right, in data units.
    package var x: ClosedRange<Double>

    /// From bottom to top, in data units.
    package var y: ClosedRange<Double>

    /// Creates a band.
    package init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
      self.x = x
      self.y = y
    }
  }

  /// Creates a graph from outlines in data coordinates.
  ///
  /// Points with a coordinate that is not finite are left out, and the curve breaks there.
  public init(
    segments: [Path], openPoints: [Point] = [], filledPoints: [Point] = [],
    style: SeriesStyle = .series(0), label: String? = nil
  ) {
    self.segments = segments
    self.openPoints = openPoints
    self.filledPoints = filledPoints
    self.style = style
    self.label = label
  }

  /// The mark.
  public var mark: Mark { .curve(self) }
}

extension CurveMark: PanelMark {
  /// None: the outline of a function breaks where an axis has no place for it.
  var values: MarkValues { MarkValues(subject: "graph of a function") }

  var extent: MarkValues {
    let points = segments.flatMap(\.points) + openPoints + filledPoints
    return MarkValues(
      subject: values.subject, x: points.map(\.x) + undecided.flatMap(\.x.ends),
      y: points.map(\.y) + undecided.flatMap(\.y.ends))
  }

  var name: SeriesName? {
    label.map { label in
      let ends = segments.compactMap(\.lastPoint)
      return SeriesName(label, style: style, end: ends.max { $0.x < $1.x })
    }
  }

  func draw(in drawing: inout PanelDrawing) {
    let stroke = drawing.stroke(of: style)
    for band in undecided {
      guard let region = drawing.geometry.region(x: band.x, y: band.y) else { continue }
      // One even band: outlines of many narrow parts would merge into patterns that are none of the function's.
      drawing.areas.append(
        .fill(.rectangle(region), stroke.color.opacity(drawing.theme.areaOpacity)))
    }
    drawing.trace(segments, stroke: stroke, label: label)
    for point in openPoints { drawing.dot(at: point, .open, stroke) }
    for point in filledPoints { drawing.dot(at: point, .filled, stroke) }
  }
}
