/// A position in a scene: user units, which are CSS pixels, x to the right and y downwards.
public struct Point: Hashable, Sendable {
  /// The distance from the left edge, in px.
  public var x: Double

  /// The distance from the top edge, in px.
  public var y: Double

  /// Creates a point from its coordinates in px.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension Point {
  /// How far the other point is away, in px.
  func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// The extent of a rectangle, in px.
public struct Size: Hashable, Sendable {
  /// The horizontal extent in px.
  public var width: Double

  /// The vertical extent in px.
  public var height: Double

  /// Creates a size from its extents in px.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// An axis-parallel rectangle, in px.
public struct Rectangle: Hashable, Sendable {
  /// The left edge.
  public var minX: Double

  /// The top edge.
  public var minY: Double

  /// The right edge.
  public var maxX: Double

  /// The bottom edge.
  public var maxY: Double

  /// Creates a rectangle from its edges.
  package init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// Creates a rectangle from its top-left corner and its extent.
  package init(origin: Point, size: Size) {
    self.init(
      minX: origin.x, minY: origin.y, maxX: origin.x + size.width, maxY: origin.y + size.height)
  }

  /// The horizontal extent.
  public var width: Double { maxX - minX }

  /// The vertical extent.
  public var height: Double { maxY - minY }

  /// The point in the middle.
  package var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Whether the point lies inside or on the edge.
  package func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// Whether the other rectangle lies wholly inside this one.
  package func contains(_ other: Rectangle) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Whether the two rectangles share an area.
  package func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// The smallest rectangle that both lie in.
  func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  /// The rectangle moved in on all four sides by `margin` px; out, where that is negative.
  package func inset(by margin: Double) -> Rectangle {
    Rectangle(
      minX: minX + margin, minY: minY + margin, maxX: maxX - margin, maxY: maxY - margin)
  }
}
