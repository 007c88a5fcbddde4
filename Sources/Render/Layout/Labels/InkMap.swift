/// Which parts of a panel are inked, and by which marks, on a coarse grid of cells.
struct InkMap: Sendable {
  /// The marks that have ink somewhere, one bit each.
  typealias Marks = UInt64

  /// Dots and the lines of rules and regions.
  static let others: Marks = 1 << 62

  /// Lines at zero.
  static let zeroLines: Marks = 1 << 61

  private let area: Rectangle
  private let cell: Double
  private let columns: Int
  private let rows: Int
  private var cells: [Marks]

  /// Creates an empty map of `area` with cells of `cell` px.
  init(area: Rectangle, cell: Double) {
    self.area = area
    self.cell = cell
    columns = max(1, Int((area.width / cell).rounded(.up)))
    rows = max(1, Int((area.height / cell).rounded(.up)))
    cells = Array(repeating: 0, count: columns * rows)
  }

  /// The bit of the curve with this index; the last bits serve several curves.
  static func curve(_ index: Int) -> Marks { 1 << Marks(min(index, 60)) }

  /// Notes ink along a polyline of lines `width` px wide.
  mutating func add(_ points: [Point], width: Double, of marks: Marks) {
    guard var last = points.first else { return }
    let bounds = area.inset(by: -width)
    add(Rectangle(minX: last.x, minY: last.y, maxX: last.x, maxY: last.y), width, marks)
    for point in points.dropFirst() {
      defer { last = point }
      guard max(last.x, point.x) >= bounds.minX, min(last.x, point.x) <= bounds.maxX,
        max(last.y, point.y) >= bounds.minY, min(last.y, point.y) <= bounds.maxY
      else { continue }
      let steps = max(1, Int((min(last.distance(to: point), 1e5) / cell).rounded(.up)))
      var previous = last
      for step in 1...steps {
        let t = Double(step) / Double(steps)
        let next = Point(
          x: last.x + (point.x - last.x) * t, y: last.y + (point.y - last.y) * t)
        add(
          Rectangle(
            minX: min(previous.x, next.x), minY: min(previous.y, next.y),
            maxX: max(previous.x, next.x), maxY: max(previous.y, next.y)), width, marks)
        previous = next
      }
    }
  }

  /// Notes ink in a rectangle, with half of `width` px around it.
  mutating func add(_ rectangle: Rectangle, _ width: Double, _ marks: Marks) {
    forEachRow(of: rectangle.inset(by: -width / 2)) { range in
      for index in range { cells[index] |= marks }
    }
  }

  /// The marks that have ink in a rectangle.
  func marks(in rectangle: Rectangle) -> Marks {
    var marks: Marks = 0
    forEachRow(of: rectangle) { range in
      for index in range { marks |= cells[index] }
    }
    return marks
  }

  private func forEachRow(of rectangle: Rectangle, _ body: (Range<Int>) -> Void) {
    guard rectangle.maxX >= area.minX, rectangle.minX <= area.maxX,
      rectangle.maxY >= area.minY, rectangle.minY <= area.maxY
    else { return }
    let left = Int((max(rectangle.minX - area.minX, 0) / cell).rounded(.down))
    let top = Int((max(rectangle.minY - area.minY, 0) / cell).rounded(.down))
    let right = Int((min(rectangle.maxX, area.maxX) - area.minX) / cell)
    let bottom = Int((min(rectangle.maxY, area.maxY) - area.minY) / cell)
    for row in min(top, rows - 1)...max(min(bottom, rows - 1), min(top, rows - 1)) {
      let first = min(left, columns - 1)
      body((row * columns + first)..<(row * columns + max(first, min(right, columns - 1)) + 1))
    }
  }
}
