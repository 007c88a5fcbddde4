import Render

extension Path {
  /// The graph of a smooth function as cubic curves with the function's slopes.
  static func graph(
    over domain: ClosedRange<Double>, pieces: Int = 24, _ function: (Double) -> Double
  ) -> Path {
    let step = (domain.upperBound - domain.lowerBound) / Double(pieces)
    func point(_ index: Int) -> Point {
      let x = domain.lowerBound + Double(index) * step
      return Point(x: x, y: function(x))
    }
    func slope(_ x: Double) -> Double {
      let h = step / 1000
      // One-sided at the ends, where the function may jump.
      if x - h < domain.lowerBound { return (function(x + h) - function(x)) / h }
      if x + h > domain.upperBound { return (function(x) - function(x - h)) / h }
      return (function(x + h) - function(x - h)) / (2 * h)
    }
    var path = Path([.move(point(0))])
    for index in 1...pieces {
      let (a, b) = (point(index - 1), point(index))
      path.curve(
        to: b, Point(x: a.x + step / 3, y: a.y + step / 3 * slope(a.x)),
        Point(x: b.x - step / 3, y: b.y - step / 3 * slope(b.x)))
    }
    return path
  }
}
