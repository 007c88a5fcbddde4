/// An outline of straight lines and cubic Bézier curves, in px.
public struct Path: Hashable, Sendable {
  /// One step of a path.
  public enum Element: Hashable, Sendable {
    /// Begins a new subpath.
    case move(Point)

    /// A straight line from the current point.
    case line(Point)

    /// A cubic Bézier curve from the current point: two control points and the end.
    case curve(Point, Point, Point)

    /// A straight line back to where the subpath began.
    case close
  }

  /// The steps, in order.
  public var elements: [Element]

  /// Creates a path from its steps.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// Whether there is nothing to draw.
  package var isEmpty: Bool { elements.isEmpty }

  /// Begins a new subpath at `point`.
  public mutating func move(to point: Point) { elements.append(.move(point)) }

  /// Adds a straight line to `point`.
  public mutating func line(to point: Point) { elements.append(.line(point)) }

  /// Adds a cubic Bézier curve to `end`.
  public mutating func curve(to end: Point, _ control1: Point, _ control2: Point) {
    elements.append(.curve(control1, control2, end))
  }

  /// Closes the current subpath.
  public mutating func close() { elements.append(.close) }

  /// One straight line.
  package static func line(from start: Point, to end: Point) -> Path {
    Path([.move(start), .line(end)])
  }

  /// The outline of a rectangle.
  package static func rectangle(_ r: Rectangle) -> Path {
    Path([
      .move(Point(x: r.minX, y: r.minY)), .line(Point(x: r.maxX, y: r.minY)),
      .line(Point(x: r.maxX, y: r.maxY)), .line(Point(x: r.minX, y: r.maxY)), .close,
    ])
  }

  /// A circle as four cubic curves, off by less than 0.03 % of the radius.
  package static func circle(center c: Point, radius r: Double) -> Path {
    let k = 0.552_284_749_830_793_6 * r
    return Path([
      .move(Point(x: c.x + r, y: c.y)),
      .curve(
        Point(x: c.x + r, y: c.y + k), Point(x: c.x + k, y: c.y + r), Point(x: c.x, y: c.y + r)),
      .curve(
        Point(x: c.x - k, y: c.y + r), Point(x: c.x - r, y: c.y + k), Point(x: c.x - r, y: c.y)),
      .curve(
        Point(x: c.x - r, y: c.y - k), Point(x: c.x - k, y: c.y - r), Point(x: c.x, y: c.y - r)),
      .curve(
        Point(x: c.x + k, y: c.y - r), Point(x: c.x + r, y: c.y - k), Point(x: c.x + r, y: c.y)),
      .close,
    ])
  }
}

extension Path {
  /// All points, control points included.
  var points: [Point] {
    elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .curve(let control1, let control2, let end): [control1, control2, end]
      case .close: []
      }
    }
  }

  /// Where the outline ends; nil if it is empty or ends by closing.
  var lastPoint: Point? {
    switch elements.last {
    case .move(let point), .line(let point), .curve(_, _, let point): point
    case .close, nil: nil
    }
  }
}
