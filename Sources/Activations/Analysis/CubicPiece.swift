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
