extension ScalarFunction {
  /// The function, or a derivative of it, with its first and second derivative, as they behave where the
  /// variable is.
  @inline(__always)
  func series(_ variable: Series, ofDerivative order: Int = 0) -> Jet<Series> {
    differentiated(variable, order).reconciled()
  }

  /// The function with its first and second derivative on both sides of a place that lies in an interval.
  ///
  /// If the formula is in doubt whether a subexpression is 0 at the place, and the subexpression has one zero
  /// in the interval, the place is that zero; then `pivot` is its name.
  @inline(__always)
  func series(
    within place: PreciseInterval, reach: Double, ofDerivative order: Int = 0
  ) -> (left: Jet<Series>, right: Jet<Series>, pivot: Fingerprint?) {
    func both(_ pivot: Fingerprint?) -> (left: Jet<Series>, right: Jet<Series>) {
      (
        series(
          .variable(within: place, side: .left, reach: reach, pivot: pivot), ofDerivative: order),
        series(
          .variable(within: place, side: .right, reach: reach, pivot: pivot), ofDerivative: order)
      )
    }
    let (left, right) = both(nil)
    let doubts = [left, right].flatMap {
      [$0.value.doubt, $0.derivative.doubt, $0.secondDerivative.doubt]
    }
    guard let pivot = doubts.compactMap({ $0 }).first else { return (left, right, nil) }
    let resolved = both(pivot)
    return (resolved.left, resolved.right, pivot)
  }
}
