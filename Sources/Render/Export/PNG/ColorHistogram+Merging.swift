extension ColorHistogram {
  /// For each colour the position of the one that stands for it, so that no more than `limit` are
  /// left; nil if a channel would have to change by more than `tolerance`.
  ///
  /// The most frequent colours lead: each one stays unless a more frequent one is near, and how near
  /// that is grows until few enough are left. The others follow the nearest that stayed.
  func merged(to limit: Int, within tolerance: Int) -> [Int]? {
    let order = order
    for radius in 1...tolerance {
      if let leaders = leaders(order, limit: limit, radius: radius) {
        let positions = nearest(of: leaders.map { colors[$0] }, radius: radius)
        return positions.map { leaders[$0] }
      }
    }
    return nil
  }

  /// The most frequent colour first; of two that are equally frequent the darker one, wherever they
  /// stand in the image.
  private var order: [Int] {
    let keys = colors.indices.map { index in
      (key: UInt64(UInt32.max - UInt32(counts[index])) << 32 | UInt64(colors[index]), index: index)
    }
    return keys.sorted { $0.key < $1.key }.map(\.index)
  }

  private func leaders(_ order: [Int], limit: Int, radius: Int) -> [Int]? {
    var leaders: [Int] = []
    var leading = NearbyColors(radius: radius)
    for index in order where leading.near(colors[index]).isEmpty {
      guard leaders.count < min(limit, NearbyColors.capacity) else { return nil }
      leaders.append(index)
      leading.append(colors[index])
    }
    return leaders
  }

  /// For each colour the position of the nearest leader, where one is within `radius` in each channel.
  private func nearest(of leading: [UInt32], radius: Int) -> [Int] {
    // The nearest by its distance may differ more in a single channel: by the root of 3 at most.
    var candidates = NearbyColors(radius: radius * 7 / 4 + 1)
    for leader in leading { candidates.append(leader) }
    return colors.map { color in
      var (nearest, least) = (0, Int32.max)
      for position in candidates.near(color) {
        let distance = distance(color, leading[position])
        if distance < least { (nearest, least) = (position, distance) }
      }
      return nearest
    }
  }
}

/// The square of the distance between two colours whose opacities are equal.
private func distance(_ a: UInt32, _ b: UInt32) -> Int32 {
  func square(_ shift: UInt32) -> Int32 {
    let difference = Int32(a >> shift & 255) - Int32(b >> shift & 255)
    return difference * difference
  }
  return square(0) + square(8) + square(16)
}
