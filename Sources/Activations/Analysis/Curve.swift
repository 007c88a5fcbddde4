/// A function over a domain as cubic pieces that are proved to follow it.
public struct Curve: Hashable, Sendable {
  /// Pieces that follow one another without a gap, at least one.
  public struct Run: Hashable, Sendable {
    /// The pieces, from left to right.
    public internal(set) var pieces: [CubicPiece]
  }

  /// A part of the domain that the budget did not suffice to prove.
  public struct Undecided: Hashable, Sendable {
    /// The part of the domain.
    public let range: ClosedRange<Double>

    /// Where the values lie, as far as they are known.
    public let values: ClosedRange<Double>
  }

  /// The domain.
  public let domain: ClosedRange<Double>

  /// The pieces, in runs that break where the function does.
  public internal(set) var runs: [Run] = []

  /// The points at which the function is not smooth, from left to right.
  public internal(set) var features: [Feature] = []

  /// The parts of the domain of which nothing is proved but where the values lie.
  public internal(set) var undecided: [Undecided] = []

  /// The greatest distance in y between a piece and the function that the proof allows.
  ///
  /// Pieces no wider than the spacing of doubles at the larger end of the domain may be judged by the
  /// values at their ends: see `PieceProof`.
  public internal(set) var bound = 0.0

  /// How often the definition was evaluated, at a point or over an interval.
  package internal(set) var evaluations = 0

  /// The pieces of all runs.
  public var pieces: [CubicPiece] { runs.flatMap(\.pieces) }
}

/// A point of a curve, in the units of its axes.
public struct CurvePoint: Hashable, Sendable {
  /// The argument.
  public let x: Double

  /// The value.
  public let y: Double

  /// Creates a point.
  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A cubic polynomial over a part of the domain, from the values and slopes at its ends.
public struct CubicPiece: Hashable, Sendable {
  /// Where it begins and the value there.
  public let start: CurvePoint

  /// Where it ends and the value there.
  public let end: CurvePoint

  /// The slope at the start.
  public let startSlope: Double

  /// The slope at the end.
  public let endSlope: Double

  /// The first inner control point of the same piece as a Bézier curve.
  public var control1: CurvePoint {
    CurvePoint(x: start.x + width / 3, y: start.y + width / 3 * startSlope)
  }

  /// The second inner control point of the same piece as a Bézier curve.
  public var control2: CurvePoint {
    CurvePoint(x: end.x - width / 3, y: end.y - width / 3 * endSlope)
  }

  /// The value of the polynomial.
  public func callAsFunction(_ x: Double) -> Double {
    guard width > 0 else { return start.y }
    let t = (x - start.x) / width
    let s = 1 - t
    return s * s * (start.y * (1 + 2 * t) + width * startSlope * t)
      + t * t * (end.y * (1 + 2 * s) - width * endSlope * s)
  }

  /// The distance between the ends in x.
  var width: Double { end.x - start.x }

  /// The second derivative at the start, from which it runs linearly to that at the end.
  var startCurvature: Double {
    (6 * (end.y - start.y) / width - 4 * startSlope - 2 * endSlope) / width
  }

  /// The second derivative at the end.
  var endCurvature: Double {
    (2 * startSlope + 4 * endSlope - 6 * (end.y - start.y) / width) / width
  }

  /// The straight line between two points.
  static func line(from start: CurvePoint, to end: CurvePoint) -> CubicPiece {
    let slope = (end.y - start.y) / (end.x - start.x)
    return CubicPiece(start: start, end: end, startSlope: slope, endSlope: slope)
  }
}
