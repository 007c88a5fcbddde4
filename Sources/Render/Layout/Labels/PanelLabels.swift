/// Finds places in a plot for the words of its marks.
struct PanelLabels {
  /// The words that have a place.
  var lines: [PlacedLine] = []

  /// Thin lines from words to what they are about.
  var leaders: [Scene.Item] = []

  /// Words without a place.
  var omitted: [String] = []

  /// The room that is left.
  var space: LabelSpace

  let geometry: PanelGeometry
  let theme: Theme
  let typesetter: Typesetter
  let panel: Int

  /// The unit of distances: small type needs less air.
  var unit: Double { theme.metrics.annotation / 12 }

  /// Places the words of marks.
  mutating func addWords(of marks: [Mark]) throws(RenderError) {
    let contents = marks.map(\.content)
    for turn in LabelTurn.allCases {
      if turn == .dots {
        try addDots(contents.compactMap { $0 as? PointMark }.filter { $0.label != nil })
        continue
      }
      for content in contents where content.labelTurn == turn {
        try content.placeLabel(in: &self)
      }
    }
  }

  /// Finds a place for words near a point.
  ///
  /// - Parameters:
  ///   - string: The words, which may hold markup.
  ///   - point: What they are about, in data units.
  ///   - direction: Where they go if there is room.
  ///   - distances: How far from the point they may lie, in units.
  ///   - isLed: Whether a thin line joins them with the point if they lie far from it.
  mutating func add(
    _ string: String, about point: Point, toward direction: TextMark.Direction,
    distances: [Double], isLed: Bool, color: Color
  ) throws(RenderError) {
    guard let position = geometry.visible(point) else { return }
    let block = try block(string)
    var choices: [(cost: Double, box: Rectangle, distance: Double)] = []
    for (rank, direction) in direction.nearest.enumerated() {
      for distance in distances {
        let box = direction.box(of: block.size, from: position, distance: distance * unit)
        choices.append((distance + 5 * Double((rank + 1) / 2), box, distance))
      }
    }
    choices.sort { $0.cost < $1.cost }
    for crossesInk in [false, true] {
      for choice in choices where space.isFree(choice.box, clearance: 2.5 * unit) {
        guard isLed, choice.distance > 14 else {
          place(block, in: choice.box, color: color)
          return
        }
        let leader = leader(from: position, to: choice.box)
        guard allows(leader, from: position, crossingInk: crossesInk) else { continue }
        let stroke = Stroke(theme.mutedText.opacity(0.75), width: 0.9 * theme.metrics.gridLine)
        leaders.append(.stroke(.line(from: leader.0, to: leader.1), stroke))
        space.ink.add([leader.0, leader.1], width: stroke.width, of: InkMap.points)
        place(block, in: choice.box, color: color)
        return
      }
    }
    omitted.append(Markup.plain(string))
  }

  /// The line from beside the point to the nearest place beside the words.
  private func leader(from point: Point, to box: Rectangle) -> (Point, Point) {
    let near = box.inset(by: -2 * unit)
    let end = Point(
      x: min(max(point.x, near.minX), near.maxX),
      y: abs(point.y - near.center.y) < 0.5 * near.height
        ? near.center.y : min(max(point.y, near.minY), near.maxY))
    let length = max(point.distance(to: end), 1)
    let start = min(0.4, (theme.metrics.dotRadius + 2.5 * unit) / length)
    return (
      Point(x: point.x + (end.x - point.x) * start, y: point.y + (end.y - point.y) * start), end
    )
  }

  private func allows(
    _ leader: (Point, Point), from point: Point, crossingInk: Bool
  ) -> Bool {
    let steps = 24
    for step in 0...steps {
      let t = Double(step) / Double(steps)
      let place = Point(
        x: leader.0.x + (leader.1.x - leader.0.x) * t,
        y: leader.0.y + (leader.1.y - leader.0.y) * t)
      let spot = Rectangle(minX: place.x, minY: place.y, maxX: place.x, maxY: place.y)
      let wide = spot.inset(by: -1.5)
      if space.taken.contains(where: wide.overlaps) { return false }
      // Near its own point a leader cannot keep away from the curve.
      guard place.distance(to: point) > 10 * unit else { continue }
      let ink = space.ink.marks(in: spot) & ~InkMap.zeroLines
      // A leader through another dot would seem to point to that.
      if ink & InkMap.points != 0 || !crossingInk && ink != 0 { return false }
    }
    return true
  }
}

extension PanelLabels {
  /// Measured lines, one below the other.
  struct Block {
    var lines: [TextLine]

    var size: Size {
      Size(
        width: lines.map(\.width).max() ?? 0, height: lines.map(\.height).reduce(0, +))
    }
  }

  /// The words of an annotation, one line for each line of the string.
  func block(_ string: String) throws(RenderError) -> Block {
    var lines: [TextLine] = []
    for part in string.split(separator: "\n", omittingEmptySubsequences: true) {
      lines.append(try typesetter.line(String(part), Font(size: theme.metrics.annotation)))
    }
    return Block(lines: lines)
  }

  /// Puts the lines into a box of their size.
  mutating func place(
    _ block: Block, in box: Rectangle, color: Color, role: TextBox.Role = .annotation
  ) {
    var y = box.minY
    for line in block.lines {
      let placed = PlacedLine(
        line, topLeft: Point(x: box.minX, y: y), color: color, role: role, panel: panel,
        alignment: block.lines.count == 1 ? .center : .leading)
      lines.append(placed)
      space.taken.append(placed.box)
      y += line.height
    }
  }

  /// Puts the lines into the first box that is free.
  mutating func place(
    _ string: String, _ block: Block, inFirstOf boxes: [Rectangle], color: Color
  ) {
    if let box = boxes.first(where: { space.isFree($0, clearance: 2 * unit) }) {
      place(block, in: box, color: color)
    } else {
      omitted.append(Markup.plain(string))
    }
  }
}

extension PanelLabels {
  /// Places the words of dots, in the order of the marks or in one that leaves out fewer; the first mark
  /// keeps its turn, since what a chart is about comes first.
  private mutating func addDots(_ dots: [PointMark]) throws(RenderError) {
    var best = self
    try best.place(dots)
    if best.omitted.count > omitted.count {
      // What has many neighbours finds room only while theirs have not taken it.
      let others = dots.dropFirst()
      for order in [crowdedFirst(Array(others)), crowdedFirst(others.reversed())] {
        var other = self
        try other.place(dots.prefix(1) + order)
        if other.omitted.count < best.omitted.count { best = other }
      }
    }
    self = best
  }

  private mutating func place(_ dots: [PointMark]) throws(RenderError) {
    for dot in dots { try dot.placeLabel(in: &self) }
  }

  /// The dots, those with the most others close by first.
  private func crowdedFirst(_ dots: [PointMark]) -> [PointMark] {
    let places = dots.map { geometry.position(of: $0.position) }
    let counts = places.map { place in
      // As far as a name of usual length reaches.
      places.count { abs($0.x - place.x) < 90 * unit && abs($0.y - place.y) < 24 * unit }
    }
    return dots.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { dots[$0] }
  }
}
