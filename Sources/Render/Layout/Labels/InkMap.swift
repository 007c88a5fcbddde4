/// Which parts of a panel are inked, and by which marks, on a coarse grid of cells.
struct InkMap: Sendable {
  /// The marks that have ink somewhere, one bit each.
  typealias Marks = UInt64

  /// Dots, and the leaders of words: what no other leader may cross.
  static let points: Marks = 1 << 63

  /// Bars and the lines of rules and regions.
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
    guard let covered = cells(under: rectangle.inset(by: -width / 2)) else { return }
    for row in covered.rows {
      for column in covered.columns { cells[row * columns + column] |= marks }
    }
  }

  /// The marks that have ink in a rectangle.
  func marks(in rectangle: Rectangle) -> Marks {
    var marks: Marks = 0
    guard let covered = cells(under: rectangle) else { return marks }
    for row in covered.rows {
      for column in covered.columns { marks |= cells[row * columns + column] }
    }
    return marks
  }

  /// Whether no mark has ink in a rectangle.
  func isBlank(in rectangle: Rectangle) -> Bool {
    guard let covered = cells(under: rectangle) else { return true }
    for row in covered.rows {
      for column in covered.columns where cells[row * columns + column] != 0 { return false }
    }
    return true
  }

  private func cells(
    under rectangle: Rectangle
  ) -> (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    guard rectangle.maxX >= area.minX, rectangle.minX <= area.maxX,
      rectangle.maxY >= area.minY, rectangle.minY <= area.maxY
    else { return nil }
    func index(_ distance: Double, _ count: Int) -> Int {
      Int(min(max(distance / cell, 0), Double(count - 1)))
    }
    return (
      index(rectangle.minY - area.minY, rows)...index(rectangle.maxY - area.minY, rows),
      index(rectangle.minX - area.minX, columns)...index(rectangle.maxX - area.minX, columns)
    )
  }
}

/// A line of a panel as it is drawn, for words to find their place beside it.
struct CurveTrace: Sendable {
  /// The name to write; nil for none.
  var label: String?

  /// The colour and width.
  var stroke: Stroke

  /// The line in px, as curves.
  var path: Path

  /// The line in px, as points close to each other.
  var polylines: [[Point]]

  /// Its bit on the map of ink.
  var marks: InkMap.Marks
}

/// The room a panel has left for words between its curves.
struct LabelSpace: Sendable {
  /// The area words may lie in.
  var plot: Rectangle

  /// Where the marks are.
  var ink: InkMap

  /// The boxes of words that have their place, and of leaders.
  var taken: [Rectangle] = []

  /// Whether words in `box` lie in the plot, at least `clearance` px from ink and words.
  func isFree(_ box: Rectangle, clearance: Double) -> Bool {
    let wide = box.inset(by: -clearance)
    return plot.contains(box) && !taken.contains(where: wide.overlaps)
      && ink.isBlank(in: wide)
  }

  /// Whether only ink of `marks` lies less than `distance` px from `box`.
  func isApart(_ box: Rectangle, by distance: Double, except marks: InkMap.Marks) -> Bool {
    ink.marks(in: box.inset(by: -distance)) & ~(marks | InkMap.zeroLines) == 0
  }
}
