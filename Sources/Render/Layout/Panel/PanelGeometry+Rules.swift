extension PanelGeometry {
  /// The ends of a rule in px, inside the plot; nil if it lies outside.
  func line(of rule: RuleMark) -> (Point, Point)? {
    switch rule.position {
    case .x(let value):
      let position = x.position(of: value)
      guard position.isFinite, plot.minX - 1e-6 <= position, position <= plot.maxX + 1e-6,
        let ends = ends(of: rule.range, on: y, within: plot.minY...plot.maxY)
      else { return nil }
      return (Point(x: position, y: ends.upperBound), Point(x: position, y: ends.lowerBound))
    case .y(let value):
      let position = y.position(of: value)
      guard position.isFinite, plot.minY - 1e-6 <= position, position <= plot.maxY + 1e-6,
        let ends = ends(of: rule.range, on: x, within: plot.minX...plot.maxX)
      else { return nil }
      return (Point(x: ends.lowerBound, y: position), Point(x: ends.upperBound, y: position))
    }
  }

  private func ends(
    of range: ClosedRange<Double>?, on scale: Scale, within limits: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    guard let range else { return limits }
    let (a, b) = (scale.position(of: range.lowerBound), scale.position(of: range.upperBound))
    guard !a.isNaN, !b.isNaN else { return nil }
    let (lower, upper) = (max(min(a, b), limits.lowerBound), min(max(a, b), limits.upperBound))
    return lower <= upper ? lower...upper : nil
  }
}
