/// Takes marks from data coordinates to px and cuts them to the plot.
struct PanelGeometry: Sendable {
  /// The horizontal scale.
  var x: Scale

  /// The vertical scale.
  var y: Scale

  /// The area between the axes.
  var plot: Rectangle

  private var clipping: CurveClipping

  init(x: Scale, y: Scale, plot: Rectangle) {
    self.x = x
    self.y = y
    self.plot = plot
    // Far enough outside that no end of a wide line, and no corner, shows in the plot.
    clipping = CurveClipping(box: plot.inset(by: -64))
  }

  /// The point in px.
  func position(of point: Point) -> Point {
    Point(x: x.position(of: point.x), y: y.position(of: point.y))
  }

  /// The point in px; nil if it is not in the plot.
  func visible(_ point: Point) -> Point? {
    let position = position(of: point)
    // Scaling rounds, and a dot on the edge belongs to the plot.
    return plot.inset(by: -1e-6).contains(position) ? position : nil
  }

  /// The runs of an open outline that are near the plot.
  func curves(_ outline: Path) -> [[CurvePiece]] {
    outline.runs(position).flatMap(clipping.open)
  }

  /// The part of a closed outline that is near the plot; nil where a point is not finite.
  func area(_ outline: Path) -> Path? {
    let runs = outline.runs(position)
    let subpaths = outline.elements.count { if case .move = $0 { true } else { false } }
    let elements = outline.elements.count { if case .close = $0 { false } else { true } }
    guard runs.count <= subpaths, runs.map(\.count).reduce(0, +) >= elements - subpaths else {
      return nil
    }
    return Path(runs: runs.map(clipping.closed), closed: true)
  }

  /// The part of a region in the plot; nil if there is none.
  func region(x: ClosedRange<Double>, y: ClosedRange<Double>) -> Rectangle? {
    let corner = position(of: Point(x: x.lowerBound, y: y.upperBound))
    let opposite = position(of: Point(x: x.upperBound, y: y.lowerBound))
    guard !corner.x.isNaN, !corner.y.isNaN, !opposite.x.isNaN, !opposite.y.isNaN else { return nil }
    // Values run to the right and upwards, but categories from top to bottom.
    let region = Rectangle(
      minX: max(min(corner.x, opposite.x), plot.minX),
      minY: max(min(corner.y, opposite.y), plot.minY),
      maxX: min(max(corner.x, opposite.x), plot.maxX),
      maxY: min(max(corner.y, opposite.y), plot.maxY))
    return region.minX <= region.maxX && region.minY <= region.maxY ? region : nil
  }
}
