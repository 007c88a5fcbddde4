extension PathDataWriter {
  /// Adds a cubic curve; as a quadratic one where it is one, as in the outlines of TrueType fonts.
  mutating func cubic(_ a: Position, _ b: Position, to end: Position) {
    if let middle = quadraticControl(a, b, end) {
      quadratic(middle, to: end)
    } else {
      properCubic(a, b, to: end)
    }
  }

  /// The control point of the quadratic curve that the cubic one is, or nil if it is none.
  ///
  /// Each control point of the cubic one names a candidate. Where they lie δ apart, the quadratic curve
  /// through their middle is off by less than δ/10.
  private func quadraticControl(_ a: Position, _ b: Position, _ end: Position) -> Position? {
    let start = origin
    let doubled = (
      first: (x: 3 * a.x - start.x, y: 3 * a.y - start.y),
      second: (x: 3 * b.x - end.x, y: 3 * b.y - end.y)
    )
    guard abs(doubled.first.x - doubled.second.x) <= 10,
      abs(doubled.first.y - doubled.second.y) <= 10
    else { return nil }
    return Position(
      x: rounded(doubled.first.x + doubled.second.x, by: 4),
      y: rounded(doubled.first.y + doubled.second.y, by: 4))
  }

  private func rounded(_ value: Int, by divisor: Int) -> Int {
    Int((Double(value) / Double(divisor)).rounded())
  }
}
