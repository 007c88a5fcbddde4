import Activations

extension Curve {
  /// The values of the pieces and of the points between them; nil if there are none.
  var pieceRange: ClosedRange<Double>? {
    let points = features.filter { $0.kind != .pole }.map(\.value)
    return Self.range(
      of: pieces.flatMap { piece in
        [piece.start.y, piece.end.y] + piece.turningPoints.map { piece($0) }
      } + points)
  }

  private static func range(of values: [Double]) -> ClosedRange<Double>? {
    let finite = values.filter(\.isFinite)
    return finite.min().flatMap { low in finite.max().map { low...$0 } }
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
