extension CurvePiece {
  /// The parameters strictly inside 0...1 at which one coordinate passes through `level`, in order.
  func crossings(of axis: KeyPath<Point, Double>, with level: Double) -> [Double] {
    var crossings: [Double] = []
    let turns = [0] + turningPoints(of: axis) + [1]
    for (lower, upper) in zip(turns, turns.dropFirst()) {
      let before = value(axis, at: lower) - level
      let after = value(axis, at: upper) - level
      guard before != 0, after != 0, (before < 0) != (after < 0) else {
        if after == 0, upper < 1 { crossings.append(upper) }
        continue
      }
      var (low, high) = (lower, upper)
      // Halving is slow and cannot fail; few pieces of a figure cross its edge.
      while true {
        let middle = (low + high) / 2
        if middle <= low || middle >= high { break }
        if (value(axis, at: middle) - level < 0) == (before < 0) {
          low = middle
        } else {
          high = middle
        }
      }
      if high > 0, high < 1 { crossings.append(high) }
    }
    return crossings
  }

  /// The parameters strictly inside 0...1 at which one coordinate turns around, in order.
  private func turningPoints(of axis: KeyPath<Point, Double>) -> [Double] {
    if isStraight { return [] }
    // The largest magnitude divides all, so that squares below stay finite.
    let values = [start, control1, control2, end].map { $0[keyPath: axis] }
    let largest = values.map(\.magnitude).max() ?? 0
    guard largest > 0 else { return [] }
    let scaled = values.map { $0 / largest }
    let (p, q, r) = (scaled[1] - scaled[0], scaled[2] - scaled[1], scaled[3] - scaled[2])
    let (a, b, c) = (p - 2 * q + r, q - p, p)
    let discriminant = b * b - a * c
    guard discriminant >= 0 else { return [] }
    // The form without cancellation; a root at infinity drops out below.
    let s = -(b + (b < 0 ? -1 : 1) * discriminant.squareRoot())
    let roots = [s / a, c / s].filter { $0 > 0 && $0 < 1 }
    return Set(roots).sorted()
  }
}
