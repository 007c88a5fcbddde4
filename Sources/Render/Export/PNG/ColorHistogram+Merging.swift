extension ColorHistogram {
  /// For each colour the position of the one that stands for it, so that no more than `limit` are
  /// left; nil if a channel would have to change by more than `tolerance`.
  ///
  /// The cube of colours is cut into cells as small as will do, and the most frequent colour of a cell
  /// stands for all of them.
  func merged(to limit: Int, within tolerance: UInt32) -> [Int]? {
    for side in 2...tolerance + 1 {
      if let merged = merged(to: limit, cellsOf: side) { return merged }
    }
    return nil
  }

  private func merged(to limit: Int, cellsOf side: UInt32) -> [Int]? {
    var best: [UInt32: Int] = [:]
    for (index, color) in colors.enumerated() {
      let cell = cell(of: color, side: side)
      guard let rival = best[cell] else {
        guard best.count < limit else { return nil }
        best[cell] = index
        continue
      }
      // Of two that are equally frequent the darker one, wherever they stand in the image.
      if (counts[index], colors[rival]) > (counts[rival], color) { best[cell] = index }
    }
    return colors.map { best[cell(of: $0, side: side)] ?? 0 }
  }

  private func cell(of color: UInt32, side: UInt32) -> UInt32 {
    (color >> 16 & 255) / side << 16 | (color >> 8 & 255) / side << 8 | (color & 255) / side
  }
}
