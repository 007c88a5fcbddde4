/// One straight line or cubic Bézier curve of an outline.
struct CurvePiece: Hashable, Sendable {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  /// Whether this is a line; its control points then do not matter.
  var isStraight: Bool

  init(from start: Point, to end: Point) {
    (self.start, control1, control2, self.end) = (start, start, end, end)
    isStraight = true
  }

  init(from start: Point, _ control1: Point, _ control2: Point, to end: Point) {
    (self.start, self.control1, self.control2, self.end) = (start, control1, control2, end)
    isStraight = false
  }

  /// The rectangle around the control points, which holds the curve.
  var hull: Rectangle {
    Rectangle(
      minX: min(min(start.x, control1.x), min(control2.x, end.x)),
      minY: min(min(start.y, control1.y), min(control2.y, end.y)),
      maxX: max(max(start.x, control1.x), max(control2.x, end.x)),
      maxY: max(max(start.y, control1.y), max(control2.y, end.y)))
  }

  /// The piece with every control point moved to the nearest place in a rectangle.
  func clamped(to limit: Rectangle) -> CurvePiece {
    func moved(_ point: Point) -> Point {
      Point(
        x: min(max(point.x, limit.minX), limit.maxX), y: min(max(point.y, limit.minY), limit.maxY))
    }
    var piece = self
    piece.start = moved(start)
    piece.control1 = moved(control1)
    piece.control2 = moved(control2)
    piece.end = moved(end)
    return piece
  }

  /// The point at `t`, 0 at the start and 1 at the end.
  func point(at t: Double) -> Point {
    Point(x: value(\.x, at: t), y: value(\.y, at: t))
  }

  /// One coordinate of the point at `t`.
  func value(_ axis: KeyPath<Point, Double>, at t: Double) -> Double {
    let (a, d) = (start[keyPath: axis], end[keyPath: axis])
    let s = 1 - t
    if isStraight { return s * a + t * d }
    let (b, c) = (control1[keyPath: axis], control2[keyPath: axis])
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
  }

  /// The part between two parameters.
  func part(from lower: Double, to upper: Double) -> CurvePiece {
    if isStraight { return CurvePiece(from: point(at: lower), to: point(at: upper)) }
    let head = split(at: upper).0
    return upper > 0 ? head.split(at: lower / upper).1 : head
  }

  /// The two parts before and after `t`, by de Casteljau's construction.
  func split(at t: Double) -> (CurvePiece, CurvePiece) {
    func between(_ p: Point, _ q: Point) -> Point {
      Point(x: p.x * (1 - t) + q.x * t, y: p.y * (1 - t) + q.y * t)
    }
    if isStraight {
      let middle = between(start, end)
      return (CurvePiece(from: start, to: middle), CurvePiece(from: middle, to: end))
    }
    let (a, b, c) = (between(start, control1), between(control1, control2), between(control2, end))
    let (d, e) = (between(a, b), between(b, c))
    let middle = between(d, e)
    return (CurvePiece(from: start, a, d, to: middle), CurvePiece(from: middle, e, c, to: end))
  }
}

extension CurvePiece {
  /// The parameters strictly inside 0...1 at which one coordinate passes through `level`, in order.
  func crossings(of axis: KeyPath<Point, Double>, with level: Double) -> [Double] {
    var crossings: [Double] = []
    let turns = [0] + turningPoints(of: axis) + [1]
    for (lower, upper) in zip(turns, turns.dropFirst()) {
      let before = value(axis, at: lower) - level
      let after = value(axis, at: upper) - level
      guard before != 0, after != 0, (before < 0) != (after < 0) else {
        if after == 0, upper < 1 { crossings.append(upper) }
        continue
      }
      var (low, high) = (lower, upper)
      // Halving is slow and cannot fail; few pieces of a figure cross its edge.
      while true {
        let middle = (low + high) / 2
        if middle <= low || middle >= high { break }
        if (value(axis, at: middle) - level < 0) == (before < 0) {
          low = middle
        } else {
          high = middle
        }
      }
      if high > 0, high < 1 { crossings.append(high) }
    }
    return crossings
  }

  /// The parameters strictly inside 0...1 at which one coordinate turns around, in order.
  private func turningPoints(of axis: KeyPath<Point, Double>) -> [Double] {
    if isStraight { return [] }
    // The largest magnitude divides all, so that squares below stay finite.
    let values = [start, control1, control2, end].map { $0[keyPath: axis] }
    let largest = values.map(\.magnitude).max() ?? 0
    guard largest > 0 else { return [] }
    let scaled = values.map { $0 / largest }
    let (p, q, r) = (scaled[1] - scaled[0], scaled[2] - scaled[1], scaled[3] - scaled[2])
    let (a, b, c) = (p - 2 * q + r, q - p, p)
    let discriminant = b * b - a * c
    guard discriminant >= 0 else { return [] }
    // The form without cancellation; a root at infinity drops out below.
    let s = -(b + (b < 0 ? -1 : 1) * discriminant.squareRoot())
    let roots = [s / a, c / s].filter { $0 > 0 && $0 < 1 }
    return Set(roots).sorted()
  }
}

extension CurvePiece {
  /// Points along the piece, no more than some 4 px apart, without its start.
  private var flattened: [Point] {
    if isStraight { return [end] }
    let length =
      start.distance(to: control1) + control1.distance(to: control2) + control2.distance(to: end)
    let count = min(max(Int((min(length, 1e6) / 4).rounded(.up)), 1), 200)
    return (1...count).map { $0 == count ? end : point(at: Double($0) / Double(count)) }
  }

  /// The points of a whole run, with its start.
  static func polyline(_ run: [CurvePiece]) -> [Point] {
    guard let first = run.first else { return [] }
    return [first.start] + run.flatMap(\.flattened)
  }
}

extension Path {
  /// The outline as runs of connected pieces, mapped by `transform`.
  ///
  /// A run ends where a point is not finite, and the next begins at the next finite point. A closed
  /// subpath ends with a line to its beginning.
  func runs(_ transform: (Point) -> Point) -> [[CurvePiece]] {
    var runs: [[CurvePiece]] = []
    var run: [CurvePiece] = []
    var current: Point?
    var beginning: Point?
    func finish() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    func finite(_ point: Point) -> Point? {
      let mapped = transform(point)
      return mapped.x.isFinite && mapped.y.isFinite ? mapped : nil
    }
    for element in elements {
      switch element {
      case .move(let point):
        finish()
        current = finite(point)
        beginning = current
      case .line(let point):
        let end = finite(point)
        if let current, let end {
          run.append(CurvePiece(from: current, to: end))
        } else {
          finish()
        }
        current = end
      case .curve(let control1, let control2, let point):
        let end = finite(point)
        if let current, let end, let first = finite(control1), let second = finite(control2) {
          run.append(CurvePiece(from: current, first, second, to: end))
        } else {
          finish()
        }
        current = end
      case .close:
        if let current, let beginning, current != beginning {
          run.append(CurvePiece(from: current, to: beginning))
        }
        finish()
        current = beginning
      }
    }
    finish()
    return runs
  }

  /// Creates the outline of runs of pieces; a piece that begins elsewhere than the last ended moves there.
  init(runs: [[CurvePiece]], closed: Bool = false) {
    self.init()
    for run in runs {
      var current: Point?
      for piece in run {
        if piece.start != current { move(to: piece.start) }
        if piece.isStraight {
          line(to: piece.end)
        } else {
          curve(to: piece.end, piece.control1, piece.control2)
        }
        current = piece.end
      }
      if closed, !run.isEmpty { close() }
    }
  }
}
