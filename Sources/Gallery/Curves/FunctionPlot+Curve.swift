import Activations
import Render

extension FunctionPlot {
  /// The graph of a curve: its runs, the ends of its jumps, and the boxes of what is undecided.
  ///
  /// Dots are drawn where they can be told apart, that is at jumps higher than a dot.
  init(_ curve: Curve, in frame: PlotFrame, style: SeriesStyle, label: String?) {
    self.init(
      segments: curve.runs.map(\.path),
      undecided: curve.undecided.compactMap { $0.outline(in: frame.visible) }, style: style,
      label: label)
    for feature in curve.features {
      let ends = feature.ends(apartBy: 9 * frame.unit)
      openPoints += ends.open
      filledPoints += ends.filled
    }
  }
}

extension Feature {
  /// The points at which a drawn curve ends here: those that belong to it, and those that do not.
  fileprivate func ends(apartBy distance: Double) -> (filled: [Point], open: [Point]) {
    let leftEnd = Point(x: location, y: left.value)
    let rightEnd = Point(x: location, y: right.value)
    let own = Point(x: location, y: value)
    switch (kind, owner) {
    case (.jump, _) where (right.value - left.value).magnitude < distance: return ([], [])
    case (.jump, .left): return ([leftEnd], [rightEnd])
    case (.jump, .right): return ([rightEnd], [leftEnd])
    case (.jump, .neither): return ([own], [leftEnd, rightEnd])
    case (.jump, .nobody): return ([], [leftEnd, rightEnd])
    case (.removable, _): return ([], [leftEnd])
    case (.domainEdge, .nobody): return ([], [left.value.isNaN ? rightEnd : leftEnd])
    case (.domainEdge, _), (.kink, _), (.curvature, _), (.pole, _): return ([], [])
    }
  }
}

extension Curve.Run {
  /// The pieces as one outline; straight ones that continue each other become one line.
  fileprivate var path: Path {
    var path = Path()
    guard let first = pieces.first else { return path }
    path.move(to: Point(first.start))
    var line: CubicPiece?
    for piece in pieces {
      if !piece.isStraight {
        path.curve(to: Point(piece.end), Point(piece.control1), Point(piece.control2))
      } else if let last = line, last.startSlope == piece.startSlope {
        path.elements[path.elements.count - 1] = .line(Point(piece.end))
      } else {
        path.line(to: Point(piece.end))
      }
      line = piece.isStraight ? piece : nil
    }
    return path
  }
}

extension CubicPiece {
  /// Whether the piece is a straight line, up to rounding.
  fileprivate var isStraight: Bool {
    let rise = startSlope * (end.x - start.x)
    return startSlope == endSlope
      && abs(start.y + rise - end.y) <= 4 * max(start.y.magnitude, end.y.magnitude).ulp
  }
}

extension Curve.Undecided {
  /// The box in which the function runs, as far as it can be seen; nil if it cannot.
  fileprivate func outline(in visible: ClosedRange<Double>) -> Path? {
    guard values.overlaps(visible) else { return nil }
    let shown = values.clamped(to: visible)
    return .rectangle(
      Rectangle(
        minX: range.lowerBound, minY: shown.lowerBound, maxX: range.upperBound,
        maxY: shown.upperBound))
  }
}

extension Point {
  /// A point of a curve in data coordinates.
  init(_ point: CurvePoint) { self.init(x: point.x, y: point.y) }
}
