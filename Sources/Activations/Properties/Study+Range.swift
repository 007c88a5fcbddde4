extension Study {
  /// An enclosure of all values of the function or its first derivative, with ends that are attained, or
  /// approached, as nearly as enclosures tell.
  ///
  /// On a part where the next derivative has one sign the values lie between those at the ends. Where
  /// the enclosure of what lies between the doubles next to a point is unbounded, at a pole, or for the
  /// slope at a cusp, the values are.
  ///
  /// - Returns: nil if there are no values; infinite ends where there is a pole.
  func range(ofDerivative order: Int) -> ClosedRange<Double>? {
    let derivative = Derivative(function: function, order: order)
    var hull: Interval?
    func include(_ values: Interval) {
      guard !values.isEmpty else { return }
      hull = hull.map { $0.hull(values) } ?? values
    }
    for element in elements {
      switch element {
      case .smooth(_, let signs):
        for part in signs[order + 1] {
          let (lower, upper) = (part.range.lowerBound, part.range.upperBound)
          if part.sign == nil {
            include(derivative.tightEnclosures(lower, upper).value)
          } else {
            include(derivative.enclosure(at: lower))
            include(derivative.enclosure(at: upper))
          }
        }
      case .point(let points, let feature):
        let between = derivative.enclosures(points[0], points[points.count - 1]).value
        if between.width == .infinity, feature?.kind == .pole || feature?.isJoined ?? false {
          include(between)
        } else {
          for point in points where !function(point).isNaN {
            include(derivative.enclosure(at: point))
          }
        }
      case .undecided(let range):
        include(derivative.enclosures(range.lowerBound, range.upperBound).value)
      case .undefined: break
      }
    }
    return hull.map { $0.lower...$0.upper }
  }
}
