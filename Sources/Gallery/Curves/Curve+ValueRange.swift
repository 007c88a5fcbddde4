import Activations

extension Curve {
  /// The values that the pieces take, from the least to the greatest; nil if there are none.
  var valueRange: ClosedRange<Double>? {
    var range: ClosedRange<Double>?
    func include(_ value: Double) {
      guard value.isFinite else { return }
      range = range.map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
    for piece in pieces {
      include(piece.start.y)
      include(piece.end.y)
      for x in piece.turningPoints { include(piece(x)) }
    }
    for part in undecided {
      include(part.values.lowerBound)
      include(part.values.upperBound)
    }
    return range
  }
}

extension CubicPiece {
  /// Where the slope of the polynomial is 0, inside the piece.
  fileprivate var turningPoints: [Double] {
    let width = end.x - start.x
    let rise = (end.y - start.y) / width
    let a = 3 * (startSlope + endSlope - 2 * rise)
    let b = 2 * (3 * rise - 2 * startSlope - endSlope)
    let c = startSlope
    let discriminant = b * b - 4 * a * c
    guard discriminant >= 0 else { return [] }
    let q = -(b + (b < 0 ? -1 : 1) * discriminant.squareRoot()) / 2
    return [q / a, c / q].filter { 0 < $0 && $0 < 1 }.map { start.x + $0 * width }
  }
}
