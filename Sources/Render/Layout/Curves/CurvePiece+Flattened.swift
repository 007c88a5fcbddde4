extension CurvePiece {
  /// Points along the piece, no more than some 4 px apart, without its start.
  var flattened: [Point] {
    if isStraight { return [end] }
    let length =
      start.distance(to: control1) + control1.distance(to: control2) + control2.distance(to: end)
    let count = min(max(Int((min(length, 1e6) / 4).rounded(.up)), 1), 200)
    return (1...count).map { $0 == count ? end : point(at: Double($0) / Double(count)) }
  }

  /// The points of a whole run, with its start.
  static func polyline(_ run: [CurvePiece]) -> [Point] {
    guard let first = run.first else { return [] }
    return [first.start] + run.flatMap(\.flattened)
  }
}
