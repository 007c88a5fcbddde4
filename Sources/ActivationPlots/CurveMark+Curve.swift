import Activations
import Render

extension CurveMark {
  /// The graph of a curve: its runs, the ends of its jumps, and the boxes of what is undecided.
  ///
  /// Dots are drawn where they can be told apart, that is at jumps higher than a dot.
  package init(_ curve: Curve, in frame: PlotFrame, style: SeriesStyle, label: String?) {
    self.init(segments: curve.runs.map(\.path), style: style, label: label)
    undecided = curve.bands(in: frame)
    for feature in curve.features {
      let ends = feature.ends(apartBy: 7 * frame.unit)
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
    // Of a place between two doubles the nearest one may lie where the function is not defined.
    let side = owner == .left ? left.value : owner == .right ? right.value : value
    let own = Point(x: location, y: value.isNaN ? side : value)
    switch kind {
    case .kink, .curvature, .verticalTangent, .cusp: return ([], [])
    case .isolated: return ([own], [])
    // A hole says what both sides tend to; that is not drawn where it is not known.
    case .removable: return ([], evidence == .undecided ? [] : [leftEnd])
    case .jump where highest - lowest < distance: return ([], [])
    case .jump, .domainEdge, .pole:
      // Points that are not finite are left out when the graph is drawn.
      let open = [(leftEnd, Owner.left), (rightEnd, .right)].filter { end, side in
        end.y.isFinite && side != owner
      }.map(\.0)
      let isWhole = left.value == right.value
      return (owner == .nobody ? [] : [own], isWhole ? Array(open.prefix(1)) : open)
    }
  }

  /// The lowest of the values at the point and on both sides.
  private var lowest: Double { finiteValues.min() ?? 0 }

  /// The highest of them.
  private var highest: Double { finiteValues.max() ?? 0 }

  private var finiteValues: [Double] {
    [left.value, right.value, owner == .nobody ? .nan : value].filter(\.isFinite)
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

extension Curve {
  /// The bands in which the function runs where it is not proved, as far as they can be seen: parts that are
  /// less than about two pixels apart are one.
  fileprivate func bands(in frame: PlotFrame) -> [CurveMark.Band] {
    let pixels = (frame.x.upperBound / 2 - frame.x.lowerBound / 2) / 160
    var bands: [CurveMark.Band] = []
    for part in undecided where part.values.overlaps(frame.visible) {
      let values = part.values.clamped(to: frame.visible)
      if let last = bands.last, part.range.lowerBound - last.x.upperBound <= pixels {
        let lower = Swift.min(last.y.lowerBound, values.lowerBound)
        let upper = Swift.max(last.y.upperBound, values.upperBound)
        bands[bands.count - 1] = CurveMark.Band(
          x: last.x.lowerBound...part.range.upperBound, y: lower...upper)
      } else {
        bands.append(CurveMark.Band(x: part.range, y: values))
      }
    }
    return bands
  }
}

extension Point {
  /// A point of a curve in data coordinates.
  fileprivate init(_ point: CurvePoint) { self.init(x: point.x, y: point.y) }
}
