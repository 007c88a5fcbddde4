extension ColorHistogram {
  /// For each colour the position of the one that stands for it, so that no more than `limit` are
  /// left; nil if a channel would have to change by more than `tolerance`.
  ///
  /// The most frequent colours lead: each one stays unless a more frequent one is near, and how near
  /// that is grows until few enough are left. The others follow the nearest that stayed.
  func merged(to limit: Int, within tolerance: Int) -> [Int]? {
    let channels = colors.map {
      SIMD4<Int16>(truncatingIfNeeded: SIMD4($0, $0 >> 8, $0 >> 16, 0) & 255)
    }
    // Of two that are equally frequent the darker one first, wherever they stand in the image.
    let order = colors.indices.sorted { (counts[$1], colors[$0]) < (counts[$0], colors[$1]) }
    for radius in 1...tolerance {
      if let leaders = leaders(order, channels, limit: limit, radius: Int16(radius)) {
        let leading = leaders.map { channels[$0] }
        return channels.map { leaders[nearest(to: $0, of: leading)] }
      }
    }
    return nil
  }

  private func leaders(
    _ order: [Int], _ channels: [SIMD4<Int16>], limit: Int, radius: Int16
  ) -> [Int]? {
    var leaders: [Int] = []
    var leading: [SIMD4<Int16>] = []
    for index in order {
      let color = channels[index]
      let isNear = leading.contains { leader in
        let difference = color &- leader
        return all(difference .<= radius) && all(difference .>= -radius)
      }
      if isNear { continue }
      guard leaders.count < limit else { return nil }
      leaders.append(index)
      leading.append(color)
    }
    return leaders
  }

  private func nearest(to color: SIMD4<Int16>, of leading: [SIMD4<Int16>]) -> Int {
    var (nearest, least) = (0, Int32.max)
    for (index, leader) in leading.enumerated() {
      let difference = SIMD4<Int32>(truncatingIfNeeded: color &- leader)
      let distance = (difference &* difference).wrappedSum()
      if distance < least { (nearest, least) = (index, distance) }
    }
    return nearest
  }
}
