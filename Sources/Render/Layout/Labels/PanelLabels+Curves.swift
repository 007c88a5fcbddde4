extension PanelLabels {
  /// Puts every curve's name beside it; false, and no name placed, if one finds no room.
  mutating func addNames(of traces: [CurveTrace]) throws(RenderError) -> Bool {
    let named = traces.filter { $0.label != nil }
    let before = self
    for order in [named, named.reversed()] {
      var isComplete = true
      for trace in order where isComplete {
        isComplete = try addName(of: trace)
      }
      if isComplete { return true }
      self = before
    }
    return false
  }

  private mutating func addName(of trace: CurveTrace) throws(RenderError) -> Bool {
    guard let label = trace.label else { return true }
    let line = try typesetter.line(label, Font(size: theme.metrics.seriesLabel))
    let size = Size(width: line.width, height: line.height)
    let anchors = anchors(on: trace)
    // First far from all other ink, then closer to it: a name must not seem another curve's.
    for apart in [16.0, 8] {
      for (site, gap) in sites(of: size, beside: anchors) {
        if space.isFree(site, clearance: 2.5 * unit),
          space.isApart(site, by: max(apart, 1.6 * gap) * unit, except: trace.marks)
        {
          place(Block(lines: [line]), in: site, color: trace.stroke.color, role: .seriesLabel)
          return true
        }
      }
    }
    return false
  }

  /// Points along the visible part of a curve where it runs on no other, evenly spaced.
  private func anchors(on trace: CurveTrace) -> [Point] {
    let spacing = max(12, (geometry.plot.width + geometry.plot.height) / 40)
    var anchors: [Point] = []
    for polyline in trace.polylines {
      var travelled = spacing
      var last = polyline.first
      for point in polyline {
        if let last {
          let length = last.distance(to: point)
          let steps = max(1, Int(min(length / spacing, 100).rounded(.up)))
          for step in 1...steps {
            let t = Double(step) / Double(steps)
            travelled += length / Double(steps)
            let place = Point(
              x: last.x + (point.x - last.x) * t, y: last.y + (point.y - last.y) * t)
            if travelled >= spacing, geometry.plot.contains(place), isAlone(trace, at: place) {
              anchors.append(place)
              travelled = 0
            }
          }
        }
        last = point
      }
    }
    return anchors
  }

  private func isAlone(_ trace: CurveTrace, at place: Point) -> Bool {
    let spot = Rectangle(minX: place.x, minY: place.y, maxX: place.x, maxY: place.y)
    return space.isApart(spot, by: trace.stroke.width, except: trace.marks)
  }

  /// Boxes beside the anchors, best first: close to the curve, and where eyes look for a name.
  private func sites(
    of size: Size, beside anchors: [Point]
  ) -> [(box: Rectangle, gap: Double)] {
    let plot = geometry.plot
    var sites: [(cost: Double, box: Rectangle, gap: Double)] = []
    for anchor in anchors {
      let along = (anchor.x - plot.minX) / plot.width
      for direction in TextMark.Direction.allCases {
        let isAbove = direction.vector.y < 0
        for gap in [5.5, 9, 14] {
          let box = direction.box(of: size, from: anchor, distance: gap * unit)
          let cost = gap + 16 * abs(along - 0.72) + (isAbove ? 0 : 1.5)
          sites.append((cost, box, gap))
        }
      }
    }
    return sites.sorted { $0.cost < $1.cost }.map { ($0.box, $0.gap) }
  }
}
