extension PanelLabels {
  /// Places the words of dots, in the order of the marks or in one that leaves out fewer; the first mark
  /// keeps its turn, since what a chart is about comes first.
  mutating func addDots(_ dots: [PointMark]) throws(RenderError) {
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
